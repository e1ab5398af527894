package fr.azimut.personal;

/** The numbers that a person is known by, in a run of digits and of what separates them. */
final class NumberEvidence {

  private static final int FEWEST = 9;

  /** Signs between two digits of a number: « 56 - 78 »; when that makes too long a number, one. */
  private static final int[] BETWEEN = {3, 1};

  private NumberEvidence() {}

  static Recognition of(Tokens tokens) {
    Recognition found = Recognition.ORDINARY;
    for (int between : BETWEEN) {
      found = found.or(of(tokens.text(), between));
    }
    return found.isSure() ? found : found.or(Iban.recognise(tokens.text()));
  }

  private static Recognition of(String text, int between) {
    Recognition found = Recognition.ORDINARY;
    int at = 0;
    while (at < text.length() && !found.isSure()) {
      if (startsRun(text, at)) {
        int end = end(text, at, between);
        DigitRun run = DigitRun.of(text, at, end);
        if (run.digits().length() >= FEWEST) {
          found = found.or(PhoneNumber.recognise(run)).or(IdentityNumber.recognise(run));
        }
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  /** A digit, a plus, or a bracket before a digit, not glued to a word. */
  private static boolean startsRun(String text, int at) {
    char c = text.charAt(at);
    boolean digit = c >= '0' && c <= '9';
    boolean first = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return first && (digit || ((c == '+' || c == 'O') && isDigit(text, at + 1)));
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** As long as digits follow, with few other signs between them, or the letter of Corsica. */
  private static int end(String text, int start, int most) {
    int end = start + 1;
    int between = 0;
    for (int i = start + 1; i < text.length() && between <= most; i++) {
      if (isDigit(text, i)) {
        between = 0;
        end = i + 1;
      } else if (Character.isLetter(text.charAt(i))) {
        boolean corsica = text.charAt(i - 1) == '2' && "ABab".indexOf(text.charAt(i)) >= 0;
        if (!corsica) {
          break;
        }
        between = 0;
        end = i + 1;
      } else {
        between++;
      }
    }
    return end;
  }
}
