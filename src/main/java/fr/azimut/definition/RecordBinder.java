package fr.azimut.definition;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Binds YAML nodes to records by the names of their components. */
final class RecordBinder {

  private final YamlNodes nodes;

  RecordBinder(String file) {
    this.nodes = new YamlNodes(file);
  }

  <T extends Record> T record(Node node, Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<String> keys = keys(components);
    Map<String, NodeTuple> entries =
        nodes.entries(node, "keys and values (" + String.join(", ", keys) + ")");
    // A misspelt key is both unknown and missing: the first is what its author can see.
    entries.forEach((key, tuple) -> refuseUnknown(key, tuple, keys));
    @Nullable Object[] arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      NodeTuple entry = entries.get(key(components[i]));
      if (components[i].getType() == Keys.class) {
        arguments[i] = places(node, entries);
      } else {
        arguments[i] = entry == null ? absent(node, components[i]) : present(entry, components[i]);
      }
    }
    return construct(node, type, components, arguments);
  }

  private Keys places(Node node, Map<String, NodeTuple> entries) {
    Map<String, Position> positions = new LinkedHashMap<>();
    entries.forEach((key, tuple) -> positions.put(key, nodes.position(tuple.getKeyNode())));
    return new Keys(nodes.position(node), Collections.unmodifiableMap(positions));
  }

  /** The key of a component: its name in snake_case. */
  static String key(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private @Nullable Object present(NodeTuple entry, RecordComponent component) {
    Node node = entry.getValueNode();
    if (YamlNodes.isNull(node)) {
      return absent(entry.getKeyNode(), component);
    }
    return value(node, component.getGenericType());
  }

  private @Nullable Object absent(Node node, RecordComponent component) {
    Class<?> type = component.getType();
    if (type == Position.class) {
      return nodes.position(node);
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
        nodes.position(node),
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
    if (plain == Phrase.class) {
      return new Phrase(nodes.textPosition(node), nodes.scalar(node, "a text"));
    } else if (plain.isRecord()) {
      return record(node, plain.asSubclass(Record.class));
    }
    String text = nodes.scalar(node, Scalars.describe(plain));
    try {
      return Scalars.convert(text, plain);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw nodes.wrong(node, Scalars.describe(plain));
    }
  }

  private List<Object> list(Node node, Type element) {
    List<Object> values = new ArrayList<>();
    for (Node child : nodes.elements(node)) {
      values.add(value(child, element));
    }
    return Collections.unmodifiableList(values);
  }

  private Map<String, Object> map(Node node, Type element) {
    Map<String, Object> values = new LinkedHashMap<>();
    nodes
        .entries(node, "keys and values")
        .forEach((key, tuple) -> values.put(key, value(tuple.getValueNode(), element)));
    return Collections.unmodifiableMap(values);
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
            nodes.position(node), String.valueOf(refused.getMessage()), "Correct this definition.");
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void refuseUnknown(String found, NodeTuple entry, List<String> known) {
    if (!known.contains(found)) {
      throw new DefinitionException(
          nodes.position(entry.getKeyNode()),
          "unknown key '" + found + "'",
          Suggestion.nearest(found, known)
              .map(s -> "Did you mean '" + s + "'?")
              .orElse("Known keys: " + String.join(", ", known) + "."));
    }
  }

  private static List<String> keys(RecordComponent[] components) {
    return Arrays.stream(components)
        .filter(c -> c.getType() != Position.class && c.getType() != Keys.class)
        .map(RecordBinder::key)
        .toList();
  }
}
