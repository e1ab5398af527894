package fr.azimut.indicator;

import fr.azimut.definition.Position;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts that readers see: there, short, in French typography. */
final class TextCheck {

  private static final int LONGEST_LABEL = 80;

  /** A sign of double punctuation that touches what stands before it, or « what follows. */
  private static final Pattern TIGHT =
      Pattern.compile("[\\p{L}\\p{N}).][?!;»]|[\\p{L}\\p{N})]:(?=\\s)|«[\\p{L}\\p{N}]|\\d[%‰]");

  private static final Pattern DECIMAL_POINT = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern SPACES = Pattern.compile("^\\s|\\s{2}|\\s$");

  private final IndicatorDefinition definition;
  private final ProblemLog log;

  private TextCheck(IndicatorDefinition definition, ProblemLog log) {
    this.definition = definition;
    this.log = log;
  }

  static void check(IndicatorDefinition definition, ProblemLog log) {
    new TextCheck(definition, log).check();
  }

  private void check() {
    key("label", definition.label());
    key("question", definition.question());
    key("objective", definition.objective());
    key("source", definition.source());
    key("unit", definition.unit());
    for (Part part : definition.listParts()) {
      required(part.position(), "words", part.words());
    }
    for (Aspect aspect : definition.aspects()) {
      required(aspect.position(), "label", aspect.label());
    }
    for (Example example : definition.examples()) {
      required(example.position(), "name", example.name());
    }
    typography("comment", definition.comment());
    typography("decision", definition.decision());
    if (definition.label().length() > LONGEST_LABEL) {
      log.add(
          RegistryRule.LABEL_LONG,
          definition.keys().at("label"),
          definition.label().length() + " caractères");
    }
    if (!definition.question().strip().endsWith("?")) {
      log.add(RegistryRule.QUESTION_MARK, definition.keys().at("question"));
    }
    comment();
  }

  private void comment() {
    String comment = definition.comment();
    boolean needed =
        definition.uniqueness() == IndicatorDefinition.Uniqueness.SOMME_RESEAUX
            || definition.evolution() != null
            || definition.minus() != null;
    if (needed && (comment == null || comment.isBlank())) {
      log.add(RegistryRule.COMMENT_MISSING, definition.keys().at("comment"));
    }
  }

  private void key(String key, String text) {
    required(definition.keys().at(key), key, text);
  }

  private void required(Position position, String key, String text) {
    if (text.isBlank()) {
      log.add(RegistryRule.TEXT_EMPTY, position, ProblemLog.quoted(key));
    }
    typography(position, text);
  }

  private void typography(String key, @Nullable String text) {
    if (text != null) {
      typography(definition.keys().at(key), text);
    }
  }

  private void typography(Position position, String text) {
    if (text.contains("\"")) {
      log.add(RegistryRule.STRAIGHT_QUOTE, position);
    }
    blame(TIGHT, RegistryRule.PUNCTUATION_SPACE, position, text);
    blame(DECIMAL_POINT, RegistryRule.DECIMAL_POINT, position, text);
    if (!text.isBlank() && SPACES.matcher(text).find()) {
      log.add(RegistryRule.SPACES_REPEATED, position);
    }
  }

  private void blame(Pattern pattern, RegistryRule rule, Position position, String text) {
    Matcher found = pattern.matcher(text);
    if (found.find()) {
      log.add(rule, position, "« " + found.group() + " »");
    }
  }
}
