package fr.azimut.personal;

/** A social security number, with or without its key, or the number of a bank card. */
final class IdentityNumber {

  private static final int NUMBER = 13;
  private static final int WITH_KEY = 15;
  private static final int MODULUS = 97;
  private static final int CARD = 16;

  private IdentityNumber() {}

  static Recognition recognise(DigitRun run) {
    String digits = run.digits();
    if (!run.bounded()) {
      return Recognition.ORDINARY;
    } else if ((digits.length() == NUMBER || digits.length() == WITH_KEY)
        && !run.isSeparatedBy(",;|:")
        && (hasItsKey(digits) || (isGrouped(run) && hasItsForm(digits)))) {
      return Recognition.sure(Nature.NIR);
    }
    boolean card =
        digits.length() == CARD
            && run.groups().equals("4.4.4.4")
            && digits.chars().allMatch(Character::isDigit)
            && isCard(digits);
    return card ? Recognition.sure(Nature.IBAN) : Recognition.ORDINARY;
  }

  /** As one writes it: 1 85 07 38 185 123 62, or in one piece; not the digits of two dates. */
  private static boolean isGrouped(DigitRun run) {
    return run.groups().equals(String.valueOf(run.digits().length()))
        || run.groups().startsWith("1.")
        || run.groups().startsWith(NUMBER + ".");
  }

  /** Sex, month, département and order, as they can be; the key is not looked at. */
  private static boolean hasItsForm(String digits) {
    boolean sex = "123478".indexOf(digits.charAt(0)) >= 0;
    String month = digits.substring(3, 5);
    String department = digits.substring(5, 7);
    String order = digits.substring(10, NUMBER);
    return sex
        && isNumber(month)
        && (isBetween(month, 1, 12) || isBetween(month, 20, 42))
        && (isBetween(department, 1, 99) || department.startsWith("2"))
        && isNumber(digits.substring(7, NUMBER))
        && !order.equals("000");
  }

  /**
   * Whether its key of two digits is 97 − (number mod 97); the départements 2A and 2B of Corsica
   * count as 19 and 18.
   */
  private static boolean hasItsKey(String digits) {
    if (digits.length() != WITH_KEY || !hasItsForm(digits) || !isNumber(digits.substring(NUMBER))) {
      return false;
    }
    String number = digits.substring(0, NUMBER).replace("2A", "19").replace("2B", "18");
    int key = Integer.parseInt(digits.substring(NUMBER));
    return isNumber(number) && key == MODULUS - Long.parseLong(number) % MODULUS;
  }

  /** By the formula of Luhn, ISO/IEC 7812-1. */
  private static boolean isCard(String digits) {
    int sum = 0;
    for (int i = 0; i < CARD; i++) {
      int digit = digits.charAt(i) - '0';
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0 && "3456".indexOf(digits.charAt(0)) >= 0;
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isBetween(String text, int first, int last) {
    return isNumber(text) && Integer.parseInt(text) >= first && Integer.parseInt(text) <= last;
  }
}
