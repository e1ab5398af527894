package fr.azimut.quality;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises what looks like a personal datum, by its form alone. A mail address, a phone number
 * and a social security number with its key (NIR) are told from nearly everything else; a name or a
 * free text is only likely, and asks for more than one value to be sure of a column.
 */
public final class PersonalText {

  /** What a value looks like. */
  public enum Nature {
    MAIL("une adresse électronique", "des adresses électroniques"),
    PHONE("un numéro de téléphone", "des numéros de téléphone"),
    NIR("un numéro de sécurité sociale", "des numéros de sécurité sociale"),
    NAME("un nom de personne", "des noms de personnes"),
    FREE_TEXT("un texte libre", "des textes libres");

    private final String label;
    private final String plural;

    Nature(String label, String plural) {
      this.label = label;
      this.plural = plural;
    }

    /** In French, with its article: {@code une adresse électronique}. */
    public String label() {
      return label;
    }

    /** Whether the form of one value does not tell. */
    public boolean isLikely() {
      return this == NAME || this == FREE_TEXT;
    }

    /** Several of them, in French. */
    public String plural() {
      return plural;
    }
  }

  private static final int SHORTEST = 6;
  private static final int FEWEST_DIGITS = 9;
  private static final int NIR_LENGTH = 15;
  private static final int NIR_DIGITS = 13;
  private static final int NIR_MODULUS = 97;
  private static final int LONG_TEXT = 40;
  private static final int MANY_SPACES = 5;

  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}");
  private static final Pattern PHONE =
      Pattern.compile("(?:(?:\\+|00)33[\\s.-]?(?:\\(0\\))?|0)[1-9](?:[\\s.-]?\\d{2}){4}");
  private static final Pattern NIR = Pattern.compile("[1-478]\\d{4}(?:\\d{2}|2[AB])\\d{6}\\d{2}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]");

  /** DUPONT Jean, Jean-Paul DE LA TOUR, Mme Martin: a town or an organism is not written so. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:M\\.|Mme|Mlle|Mr|Monsieur|Madame|Mademoiselle) .+"
              + "|\\p{Lu}{2}[\\p{Lu}'’ -]* \\p{Lu}\\p{Ll}[\\p{L}'’-]*"
              + "|\\p{Lu}\\p{Ll}[\\p{L}'’-]* \\p{Lu}{2}[\\p{Lu}'’ -]*");

  private PersonalText() {}

  /** What a value is, when its form alone tells: a mail address, a phone number, a NIR. */
  public static Optional<Nature> findCertain(String text) {
    if (text.length() < SHORTEST) {
      return Optional.empty();
    }
    int digits = 0;
    boolean mail = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      mail |= c == '@';
    }
    if (mail && MAIL.matcher(text).find()) {
      return Optional.of(Nature.MAIL);
    } else if (digits < FEWEST_DIGITS) {
      return Optional.empty();
    } else if (PHONE.matcher(text).matches()) {
      return Optional.of(Nature.PHONE);
    }
    return isNir(text) ? Optional.of(Nature.NIR) : Optional.empty();
  }

  /** What a value is likely to be, when it is not certain: a name or a free text. */
  public static Optional<Nature> findLikely(String text) {
    if (text.length() >= LONG_TEXT && text.chars().filter(c -> c == ' ').count() >= MANY_SPACES) {
      return Optional.of(Nature.FREE_TEXT);
    }
    return text.indexOf(' ') > 0 && NAME.matcher(text).matches()
        ? Optional.of(Nature.NAME)
        : Optional.empty();
  }

  /**
   * Whether it is a NIR: thirteen characters and a key of two digits that is 97 − (number mod 97);
   * the départements 2A and 2B of Corsica count as 19 and 18.
   */
  public static boolean isNir(String text) {
    String plain = SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    if (plain.length() != NIR_LENGTH || !NIR.matcher(plain).matches()) {
      return false;
    }
    String number = plain.substring(0, NIR_DIGITS).replace("2A", "19").replace("2B", "18");
    int key = Integer.parseInt(plain.substring(NIR_DIGITS));
    return key == NIR_MODULUS - Long.parseLong(number) % NIR_MODULUS;
  }
}
