package fr.azimut.quality;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the header of a column that holds personal data, by its words. */
public final class PersonalHeader {

  private static final Set<String> WORDS =
      Set.of(
          "prenom",
          "prenoms",
          "firstname",
          "lastname",
          "naissance",
          "adresse",
          "nir",
          "nirpp",
          "numerode",
          "email",
          "emails",
          "mail",
          "mails",
          "courriel",
          "mel",
          "tel",
          "telephone",
          "telephones",
          "portable",
          "mobile",
          "commentaire",
          "commentaires",
          "observation",
          "observations",
          "remarque",
          "remarques",
          "verbatim",
          "rqth",
          "boe");

  /** Words that tell only when nothing but a word about persons follows. */
  private static final Set<String> NAMES = Set.of("nom", "noms", "name");

  private static final Set<String> OF_A_PERSON =
      Set.of(
          "usuel",
          "patronymique",
          "jeune",
          "fille",
          "famille",
          "usager",
          "beneficiaire",
          "conseiller",
          "referent",
          "personne",
          "complet",
          "de",
          "du",
          "d",
          "la",
          "le",
          "l",
          "et");

  private static final List<List<String>> PHRASES =
      List.of(
          List.of("ne", "le"),
          List.of("nee", "le"),
          List.of("securite", "sociale"),
          List.of("n", "secu"));

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");

  private PersonalHeader() {}

  /** Whether a header announces personal data. */
  public static boolean isPersonal(String header) {
    List<String> words = words(header);
    return words.stream().anyMatch(WORDS::contains)
        || WORDS.contains(String.join("", words))
        || isName(words)
        || PHRASES.stream().anyMatch(p -> java.util.Collections.indexOfSubList(words, p) >= 0);
  }

  /** « Nom », « Nom du bénéficiaire », not « Nom de la structure ». */
  private static boolean isName(List<String> words) {
    return words.stream().anyMatch(NAMES::contains)
        && words.stream().allMatch(w -> NAMES.contains(w) || OF_A_PERSON.contains(w));
  }

  private static List<String> words(String header) {
    String plain =
        MARKS
            .matcher(
                Normalizer.normalize(
                    CAMEL.matcher(header.replace("(e)", "")).replaceAll(" "), Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(BETWEEN.split(plain)).filter(w -> !w.isEmpty()).toList();
  }
}
