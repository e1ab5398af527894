package fr.azimut.extract;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.definition.Suggestion;
import fr.azimut.extract.ExtractFormat.Container;
import fr.azimut.extract.ExtractFormat.Frequency;
import fr.azimut.extract.ExtractFormat.OtherRow;
import fr.azimut.extract.ExtractFormat.VariableSource;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Checks one format: that a file can be read by it, and its flow be filled. */
final class FormatCheck {

  private static final List<String> CHARSETS =
      List.of("UTF-8", "windows-1252", "ISO-8859-15", "ISO-8859-1", "UTF-16");

  private final ExtractFormat format;
  private final Map<String, MappingTable> mappings;

  FormatCheck(ExtractFormat format, Map<String, MappingTable> mappings) {
    this.format = format;
    this.mappings = mappings;
  }

  void check() {
    checkFileName();
    checkHeaders();
    if (format.container() == Container.CSV) {
      checkText();
    }
    if (format.headerWithin() < 1) {
      throw wrong("'header_within' is " + format.headerWithin(), "Write 1 for the first line.");
    }
    checkShare("maximum_rejected", format.maximumRejected());
    checkShare("maximum_repeated", format.maximumRepeated());
    if (format.mostBytes() < 1) {
      throw wrong("'maximum_bytes' is " + format.maximumBytes(), "Write a number of bytes.");
    }
    for (OtherRow row : format.other()) {
      checkRegex("matches", row.matches());
    }
    for (String variable : format.flow().requiredVariables()) {
      if (!format.variables().containsKey(variable)) {
        throw wrong(
            "variable '" + variable + "' is not filled",
            "Flow '" + format.flow().id() + "' needs it.");
      }
    }
    if (format.variables().containsKey("distinct_persons")
        && !format.variables().containsKey("persons")) {
      throw wrong(
          "variable 'distinct_persons' is filled without 'persons'",
          "Fill 'persons' too: what is told of services or channels is counted by it.");
    }
    format.variables().forEach(this::checkSource);
  }

  private void checkShare(String key, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw wrong("'" + key + "' is " + share, "Write a share from 0 to 1.");
    }
  }

  /** A file says one of them: nobody could tell which. */
  private void checkHeaders() {
    Map<String, String> seen = new HashMap<>();
    for (ExtractFormat.Column column : format.columns()) {
      String other = seen.put(Typography.header(column.name()), column.name());
      if (other != null) {
        throw wrong(
            "columns '" + other + "' and '" + column.name() + "' differ by their writing alone",
            "Case, accents, spaces and apostrophes do not tell headers apart: rename one.");
      }
    }
  }

  private void checkFileName() {
    checkRegex("file_name", format.fileName());
    List<String> groups =
        format.frequency() == Frequency.MONTHLY ? List.of("year", "month") : List.of("year");
    for (String group : groups) {
      if (!format.fileName().contains("(?<" + group + ">")) {
        throw wrong(
            "'file_name' has no group '" + group + "'",
            "Write (?<" + group + ">…) around its digits.");
      }
    }
  }

  private void checkRegex(String key, String regex) {
    try {
      Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw wrong(
          "'" + key + "' is not a regular expression: " + e.getDescription(),
          "Correct it near character " + (e.getIndex() + 1) + ".");
    }
  }

  private void checkText() {
    String delimiter = Objects.requireNonNull(format.delimiter());
    if (delimiter.length() != 1) {
      throw wrong("'delimiter' is '" + delimiter + "'", "Write one character.");
    }
    String charset = Objects.requireNonNull(format.charset());
    if (!isSupported(charset)) {
      throw wrong(
          "unknown charset '" + charset + "'",
          Suggestion.nearest(charset, CHARSETS)
              .map(s -> "Did you mean '" + s + "'?")
              .orElse("Write one of " + String.join(", ", CHARSETS) + "."));
    }
  }

  private static boolean isSupported(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private void checkSource(String variable, VariableSource source) {
    String mapping = source.mapping();
    if (mapping != null && !source.values().isEmpty()) {
      throw wrong(
          source.position(),
          "variable '" + variable + "' has both 'mapping' and 'values'",
          "Give one of them.");
    } else if (mapping != null && !mappings.containsKey(mapping)) {
      throw wrong(
          source.position(),
          "unknown mapping '" + mapping + "'",
          Suggestion.nearest(mapping, mappings.keySet())
              .map(s -> "Did you mean '" + s + "'?")
              .orElse("Known tables: " + String.join(", ", mappings.keySet()) + "."));
    }
    checkPartial(variable, source);
    checkPattern(source);
    checkScope(variable, source);
    SourceCheck.check(variable, source);
    boolean personal =
        format.columns().stream().anyMatch(c -> c.personal() && c.name().equals(source.column()));
    if (personal) {
      throw wrong(
          source.position(),
          "variable '" + variable + "' reads a personal column, '" + source.column() + "'",
          "Use another column: personal ones are never read.");
    }
  }

  /** A wider value stands beside codes that are translated, and is none of them. */
  private void checkPartial(String variable, VariableSource source) {
    if (source.partial().isEmpty()) {
      return;
    }
    Set<String> translated = new HashSet<>(source.values().keySet());
    String mapping = source.mapping();
    MappingTable table = mapping == null ? null : mappings.get(mapping);
    if (table != null) {
      table.entries().forEach(entry -> translated.add(entry.code()));
    }
    if (translated.isEmpty()) {
      throw wrong(
          source.position(),
          "variable '" + variable + "' has 'partial' without 'mapping' or 'values'",
          "Write there which codes of the file are ours.");
    }
    Set<String> seen = new HashSet<>(translated);
    for (String value : source.partial()) {
      if (!seen.add(value)) {
        throw wrong(
            source.position(),
            "'" + value + "' of 'partial' is given twice",
            "Write it once, as one of our codes or as wider than them.");
      }
    }
  }

  /** Who numbers the persons decides who is one person: nobody may leave it to a default. */
  private static void checkScope(String variable, VariableSource source) {
    boolean key = variable.equals("person_key");
    if (key && source.scope() == null) {
      throw wrong(
          source.position(),
          "'person_key' does not say within what its numbers are unique",
          "Add 'scope: network', or 'scope: structure' when each structure numbers its own.");
    } else if (!key && source.scope() != null) {
      throw wrong(
          source.position(),
          "variable '" + variable + "' has a 'scope'",
          "Remove it: only 'person_key' has one.");
    }
  }

  private static void checkPattern(VariableSource source) {
    if (source.findDateFormat().isEmpty()) {
      throw wrong(
          source.position(),
          "'" + source.pattern() + "' is not the pattern of a date",
          "Write one such as dd/MM/yyyy.");
    }
  }

  private DefinitionException wrong(String problem, String remedy) {
    return wrong(format.position(), problem, remedy);
  }

  private static DefinitionException wrong(Position position, String problem, String remedy) {
    return new DefinitionException(position, problem, remedy);
  }
}
