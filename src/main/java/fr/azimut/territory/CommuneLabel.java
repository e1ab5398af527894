package fr.azimut.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings the spellings of a commune's name to one form, good for comparing only. */
final class CommuneLabel {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^A-Z0-9]+");
  private static final Pattern ARRONDISSEMENT =
      Pattern.compile("[0-9]+(E|ER|EME|ERE|ND|NDE)?|ARRONDISSEMENT|ARR|ARRDT");
  private static final Set<String> ARTICLES = Set.of("LE", "LA", "LES", "L");

  private CommuneLabel() {}

  /** {@code ST MARTIN D'HERES} and {@code Saint-Martin-d'Hères} give the same text. */
  static String normalise(String label) {
    List<String> words = words(label);
    int cedex = words.indexOf("CEDEX");
    if (cedex > 0) {
      words = words.subList(0, cedex);
    }
    while (words.size() > 1 && ARRONDISSEMENT.matcher(last(words)).matches()) {
      words = words.subList(0, words.size() - 1);
    }
    // La Poste and file headings move the article to the end: GRAND-LEMPS (LE).
    if (words.size() > 1 && ARTICLES.contains(words.get(0))) {
      words = words.subList(1, words.size());
    } else if (words.size() > 1 && ARTICLES.contains(last(words))) {
      words = words.subList(0, words.size() - 1);
    }
    // Without blanks, so that a forgotten apostrophe or hyphen does not matter.
    return String.join("", words);
  }

  private static List<String> words(String label) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(label, Normalizer.Form.NFKD))
            .replaceAll("")
            .toUpperCase(Locale.ROOT)
            .replace("Œ", "OE")
            .replace("Æ", "AE");
    List<String> words = new ArrayList<>();
    for (String word : SEPARATORS.split(plain, 0)) {
      if (!word.isEmpty()) {
        words.add(expand(word));
      }
    }
    return words;
  }

  private static String expand(String word) {
    return switch (word) {
      case "ST" -> "SAINT";
      case "STE" -> "SAINTE";
      case "STES" -> "SAINTES";
      case "STS" -> "SAINTS";
      case "S" -> "SUR";
      case "SS" -> "SOUS";
      default -> word;
    };
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
