package fr.azimut.personal;

import java.util.Set;

/** A phone number: ten digits that begin with 0, or a country and what follows. */
final class PhoneNumber {

  private static final int LENGTH = 10;

  /** How people group ten digits; a day and an hour, 2.2.4.2, is none of them. */
  private static final Set<String> GROUPS =
      Set.of(
          "10",
          "2.2.2.2.2",
          "4.2.2.2",
          "4.3.3",
          "2.4.4",
          "2.8",
          "3.3.4",
          "2.2.3.3",
          "4.6",
          "3.7",
          "2.3.3.2",
          "1.9",
          "2.2.2.4",
          "1.1.2.2.2.2",
          "2.3.2.3");

  /** The country, then the number without its 0. */
  private static final Set<String> AFTER_COUNTRY =
      Set.of("1.2.2.2.2", "9", "3.3.3", "3.2.2.2", "1.8", "1.4.4", "2.2.2.3", "1.3.5");

  private PhoneNumber() {}

  static Recognition recognise(DigitRun run) {
    String digits = run.digits();
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9') || !run.bounded()) {
      return Recognition.ORDINARY;
    } else if (isAbroad(run) || isFrench(digits, run)) {
      return Recognition.sure(Nature.PHONE);
    }
    return hasLostItsZero(run) ? sureWhenGrouped(run) : Recognition.ORDINARY;
  }

  private static boolean isFrench(String digits, DigitRun run) {
    if (digits.length() == LENGTH && digits.charAt(0) == '0' && digits.charAt(1) != '0') {
      return GROUPS.contains(run.groups()) && !isListOfCodes(run);
    }
    // 33 or 0033, with or without the 0 in brackets
    String national = digits.startsWith("0033") ? digits.substring(4) : digits;
    boolean marked = national.length() < digits.length();
    if (!marked && digits.startsWith("33")) {
      national = digits.substring(2);
      marked =
          digits.length() == 11
              && run.groups().startsWith("2.")
              && AFTER_COUNTRY.contains(run.groups().substring(2));
    }
    String rest = national.startsWith("0") ? national.substring(1) : national;
    return marked && rest.length() == LENGTH - 1 && rest.charAt(0) != '0';
  }

  private static boolean isAbroad(DigitRun run) {
    int length = run.digits().length();
    return run.international() && length >= 9 && length <= 15;
  }

  /** 6 12 34 56 78: what a spreadsheet makes of a number, alone it may be that of an enterprise. */
  private static boolean hasLostItsZero(DigitRun run) {
    return run.digits().length() == LENGTH - 1
        && (run.digits().charAt(0) == '6' || run.digits().charAt(0) == '7');
  }

  private static Recognition sureWhenGrouped(DigitRun run) {
    return run.groups().equals("1.2.2.2.2")
        ? Recognition.sure(Nature.PHONE)
        : run.groups().equals("9") ? Recognition.likely(Nature.PHONE) : Recognition.ORDINARY;
  }

  /** 01,02,03,04,05: one after the other, with a sign that separates codes. */
  private static boolean isListOfCodes(DigitRun run) {
    if (!run.groups().equals("2.2.2.2.2") || !run.isSeparatedBy(",;|")) {
      return false;
    }
    for (int i = 0; i + 4 <= LENGTH; i += 2) {
      int one = Integer.parseInt(run.digits().substring(i, i + 2));
      int next = Integer.parseInt(run.digits().substring(i + 2, i + 4));
      if (next != one + 1) {
        return false;
      }
    }
    return true;
  }
}
