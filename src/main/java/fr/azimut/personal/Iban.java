package fr.azimut.personal;

import java.util.Locale;
import java.util.Set;

/** An account number with its key (ISO 13616), in groups or not. */
final class Iban {

  private static final Set<String> COUNTRIES =
      Set.of(
          "AD", "AE", "AL", "AT", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "DZ", "EE", "ES",
          "FI", "FR", "GB", "GE", "GI", "GR", "HR", "HU", "IE", "IL", "IS", "IT", "LB", "LI", "LT",
          "LU", "LV", "MA", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE",
          "SI", "SK", "SM", "TN", "TR", "UA");

  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;
  private static final int FRENCH = 27;
  private static final int MODULUS = 97;

  private Iban() {}

  static Recognition recognise(String text) {
    for (int i = 0; i + SHORTEST <= text.length(); i++) {
      boolean first = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (first && isDigit(text, i + 2) && isCountry(text.substring(i, i + 2))) {
        if (isAccount(take(text, i))) {
          return Recognition.sure(Nature.IBAN);
        }
      }
    }
    return Recognition.ORDINARY;
  }

  private static boolean isCountry(String letters) {
    return COUNTRIES.contains(letters.toUpperCase(Locale.ROOT));
  }

  /** Letters and digits in capitals, up to one more than an account has; spaces left out. */
  private static String take(String text, int start) {
    StringBuilder account = new StringBuilder(LONGEST);
    for (int i = start; i < text.length() && account.length() <= LONGEST; i++) {
      char c = Character.toUpperCase(text.charAt(i));
      if (c == ' ' || c == '-' || c == '.') {
        continue;
      } else if (!isLetterOrDigit(c)) {
        break;
      }
      account.append(c);
    }
    return account.toString();
  }

  private static boolean isAccount(String account) {
    if (account.startsWith("FR") && account.length() >= FRENCH && account.length() <= LONGEST) {
      long digits = account.substring(2, FRENCH).chars().filter(c -> c >= '0' && c <= '9').count();
      return digits >= FRENCH - 2 - 11;
    }
    if (account.length() < SHORTEST || account.length() > LONGEST || !isDigit(account, 3)) {
      return false;
    }
    int remainder = 0;
    for (char c : (account.substring(4) + account.substring(0, 4)).toCharArray()) {
      int value = Character.digit(c, 36);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % MODULUS;
    }
    return remainder == 1;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
