package fr.azimut.guide;

import fr.azimut.normalisation.ExpectedCodes.Code;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in French what a column is for and what its cells hold. */
final class ColumnText {

  private static final int MOST_LISTED = 12;

  private ColumnText() {}

  /** Whether the file must have the column, and each row a value. */
  static String presence(ColumnGuide column) {
    if (column.personal()) {
      return "à ne pas envoyer";
    }
    if (!column.required()) {
      return column.optional() ? "colonne facultative" : "colonne obligatoire, valeur facultative";
    }
    return column.optional()
        ? "colonne facultative, valeur obligatoire"
        : "colonne et valeur obligatoires";
  }

  /** What a cell holds, without a capital or a full stop. */
  static String expected(ColumnGuide column) {
    if (column.personal()) {
      return "une donnée personnelle, jamais lue";
    }
    return switch (column.kind()) {
      case CODE -> "un code parmi " + codes(column.codes());
      case CODES -> "un ou plusieurs codes, entre virgules, parmi " + codes(column.codes());
      case AGE -> "un âge en années, de 0 à 120, ou une tranche parmi " + codes(column.codes());
      case DATE, MONTH -> date(column);
      case YEAR -> "une année sur quatre chiffres";
      case WHOLE_NUMBER -> "un nombre entier de 0 à " + number(column.maximum());
      case NUMBER -> "un nombre de 0 à " + number(column.maximum()) + ", à virgule décimale";
      case STRUCTURE -> "le code de la structure, toujours le même, au plus 64 caractères";
      case STRUCTURES -> "des structures, chacune « réseau:code », entre virgules";
      case PERSON -> "un pseudonyme, le même d'un mois à l'autre ; ni nom ni NIR";
      case COMMUNE -> "le code Insee de la commune, cinq caractères, zéro initial compris";
      case POSTCODE -> "le code postal, cinq chiffres, zéro initial compris";
      case TEXT -> column.feeds().isEmpty() ? "un texte, non utilisé" : "un texte";
    };
  }

  /** What becomes of a code that is not listed; empty when there is no list. */
  static String unknown(ColumnGuide column) {
    if (!column.isCoded()) {
      return "";
    }
    return column.keepsUnknown()
        ? "un autre code est signalé et compté comme non renseigné"
        : "un autre code fait rejeter la ligne";
  }

  /** All of it in sentences. */
  static String description(ColumnGuide column) {
    String text = sentence(expected(column));
    String unknown = unknown(column);
    if (!unknown.isEmpty()) {
      text += " " + sentence(unknown);
    }
    if (!column.feeds().isEmpty()) {
      text += " Alimente : " + String.join(", ", column.feeds()) + ".";
    }
    return text;
  }

  static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1) + ".";
  }

  /** With plain spaces between thousands. */
  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace(',', ' ');
  }

  private static String date(ColumnGuide column) {
    DatePattern pattern = column.pattern();
    String written = pattern == null ? "" : pattern.french();
    return (column.kind() == ValueKind.MONTH
            ? "un mois écrit "
            : pattern != null && pattern.hasTime()
                ? "une date et une heure écrites "
                : "une date écrite ")
        + written
        + ", comme « "
        + column.example()
        + " »";
  }

  private static String codes(List<Code> codes) {
    return codes.size() > MOST_LISTED
        ? "les " + codes.size() + " de la liste"
        : codes.stream().map(Code::code).collect(Collectors.joining(", "));
  }
}
