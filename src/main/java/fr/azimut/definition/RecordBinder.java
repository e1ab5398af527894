package fr.azimut.definition;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Binds YAML nodes to records by the names of their components. */
final class RecordBinder {

  private final String file;

  RecordBinder(String file) {
    this.file = file;
  }

  <T extends Record> T record(Node node, Class<T> type) {
    Map<String, NodeTuple> entries = entries(node, type);
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      NodeTuple entry = entries.remove(key(components[i]));
      arguments[i] = entry == null ? absent(node, components[i]) : present(entry, components[i]);
    }
    if (!entries.isEmpty()) {
      throw unknown(entries.values().iterator().next(), components);
    }
    return construct(node, type, components, arguments);
  }

  /** The key of a component: its name in snake_case. */
  static String key(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private Map<String, NodeTuple> entries(Node node, Class<?> type) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, "keys and values (" + keys(type.getRecordComponents()) + ")");
    }
    Map<String, NodeTuple> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      entries.put(text(tuple.getKeyNode()), tuple);
    }
    return entries;
  }

  private @Nullable Object present(NodeTuple entry, RecordComponent component) {
    Node node = entry.getValueNode();
    if (node.getTag().equals(Tag.NULL)) {
      return absent(entry.getKeyNode(), component);
    }
    return value(node, component.getGenericType());
  }

  private @Nullable Object absent(Node node, RecordComponent component) {
    Class<?> type = component.getType();
    if (type == Position.class) {
      return position(node);
    } else if (type == List.class) {
      return List.of();
    } else if (type == Map.class) {
      return Map.of();
    } else if (type == boolean.class) {
      return false;
    } else if (isNullable(component.getAnnotatedType())) {
      return null;
    }
    throw new DefinitionException(
        position(node),
        "missing key '" + key(component) + "'",
        "Add '" + key(component) + ": …' (" + Scalars.describe(type) + ").");
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private Object value(Node node, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? list(node, arguments[0])
          : map(node, arguments[1]);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(node, plain.asSubclass(Record.class));
    }
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong(node, Scalars.describe(plain));
    }
    try {
      return Scalars.convert(scalar.getValue(), plain);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw wrong(node, Scalars.describe(plain));
    }
  }

  private List<Object> list(Node node, Type element) {
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong(node, "a list");
    }
    List<Object> values = new ArrayList<>();
    for (Node child : sequence.getValue()) {
      values.add(value(child, element));
    }
    return Collections.unmodifiableList(values);
  }

  private Map<String, Object> map(Node node, Type element) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, "keys and values");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      values.put(text(tuple.getKeyNode()), value(tuple.getValueNode(), element));
    }
    return Collections.unmodifiableMap(values);
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(node, "a text");
  }

  private <T extends Record> T construct(
      Node node, Class<T> type, RecordComponent[] components, @Nullable Object[] arguments) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw new DefinitionException(
            position(node), String.valueOf(refused.getMessage()), "Correct this definition.");
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private DefinitionException unknown(NodeTuple entry, RecordComponent[] components) {
    String found = text(entry.getKeyNode());
    List<String> known = new ArrayList<>();
    for (RecordComponent component : components) {
      if (component.getType() != Position.class) {
        known.add(key(component));
      }
    }
    String remedy =
        Suggestion.nearest(found, known)
            .map(s -> "Did you mean '" + s + "'?")
            .orElse("Known keys: " + keys(components) + ".");
    return new DefinitionException(
        position(entry.getKeyNode()), "unknown key '" + found + "'", remedy);
  }

  private static String keys(RecordComponent[] components) {
    return String.join(
        ", ",
        Arrays.stream(components)
            .filter(c -> c.getType() != Position.class)
            .map(RecordBinder::key)
            .toList());
  }

  private DefinitionException wrong(Node node, String expected) {
    String found =
        node instanceof ScalarNode scalar
            ? "'" + scalar.getValue() + "'"
            : node instanceof SequenceNode ? "a list" : "keys and values";
    return new DefinitionException(position(node), "found " + found, "Expected " + expected + ".");
  }

  private Position position(Node node) {
    return node.getStartMark()
        .map(mark -> DefinitionReader.at(file, mark))
        .orElse(new Position(file, 1, 1));
  }
}
