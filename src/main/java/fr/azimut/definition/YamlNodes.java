package fr.azimut.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The nodes of one file: what they hold, where they stand, and what is refused in any of them. */
final class YamlNodes {

  private static final Set<Tag> PLAIN =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

  private final String file;

  YamlNodes(String file) {
    this.file = file;
  }

  /**
   * The entries of keys and values, in the order of the file.
   *
   * @param expected for the message when the node is something else
   */
  Map<String, NodeTuple> entries(Node node, String expected) {
    refuseTag(node);
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, expected);
    }
    Map<String, NodeTuple> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode(), "a text");
      NodeTuple earlier = entries.putIfAbsent(key, tuple);
      if (earlier != null) {
        throw new DefinitionException(
            position(tuple.getKeyNode()),
            "key '" + key + "' already stands in line " + position(earlier.getKeyNode()).line(),
            "Keep one of the two.");
      }
    }
    return entries;
  }

  Iterable<Node> elements(Node node) {
    refuseTag(node);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw wrong(node, "a list");
  }

  /** The text of a plain value; nothing at all is none. */
  String scalar(Node node, String expected) {
    refuseTag(node);
    if (node instanceof ScalarNode scalar && !isNull(node)) {
      return scalar.getValue();
    }
    throw wrong(node, expected);
  }

  static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  DefinitionException wrong(Node node, String expected) {
    String found = "keys and values";
    if (isNull(node)) {
      found = "nothing";
    } else if (node instanceof ScalarNode scalar) {
      found = "'" + scalar.getValue() + "'";
    } else if (node instanceof SequenceNode) {
      found = "a list";
    }
    return new DefinitionException(position(node), "found " + found, "Expected " + expected + ".");
  }

  Position position(Node node) {
    return node.getStartMark()
        .map(mark -> YamlText.position(file, mark))
        .orElse(new Position(file, 1, 1));
  }

  /** Where the text of a plain value begins, after its quotation mark. */
  Position textPosition(Node node) {
    Position start = position(node);
    boolean quoted =
        node instanceof ScalarNode scalar
            && (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED);
    return quoted ? new Position(start.file(), start.line(), start.column() + 1) : start;
  }

  private void refuseTag(Node node) {
    if (!PLAIN.contains(node.getTag())) {
      throw new DefinitionException(
          position(node),
          "the tag '" + node.getTag().getValue() + "' has no meaning here",
          "Write the value without it.");
    }
  }
}
