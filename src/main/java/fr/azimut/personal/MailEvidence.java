package fr.azimut.personal;

import java.util.Set;

/** A mail address, or one that hides its sign: {@code jean (at) exemple.fr}. */
final class MailEvidence {

  private static final Set<String> AT = Set.of("at", "arobase", "arobas", "chez");
  private static final Set<String> DOT = Set.of("dot", "point");

  /** What a mail is kept by, whatever stands behind it. */
  private static final Set<String> PROVIDERS =
      Set.of(
          "gmail",
          "orange",
          "wanadoo",
          "hotmail",
          "yahoo",
          "laposte",
          "outlook",
          "sfr",
          "icloud",
          "live",
          "msn",
          "aol",
          "neuf",
          "bbox",
          "numericable",
          "protonmail",
          "gmx",
          "club-internet",
          "free",
          "ymail",
          "googlemail",
          "proton");

  private static final Set<String> ENDINGS =
      Set.of(
          "fr", "com", "org", "net", "eu", "info", "be", "ch", "de", "it", "es", "uk", "me", "io",
          "asso", "gouv", "edu", "ca", "re", "lu", "pro");

  private MailEvidence() {}

  static Recognition of(Tokens tokens) {
    boolean looks = false;
    for (int i = 1; i < tokens.size(); i++) {
      Token domain = tokens.get(i);
      if (domain.joint() == '@') {
        if (!domain.glued() || isDomain(tokens, i) || hasPunctuation(tokens, i)) {
          return Recognition.sure(Nature.MAIL);
        }
        looks = true;
      } else if (AT.contains(domain.plain()) && isHidden(tokens, i)) {
        return Recognition.sure(Nature.MAIL);
      }
    }
    return looks ? Recognition.likely(Nature.MAIL) : Recognition.ORDINARY;
  }

  /** After the sign: a provider, or words that a point joins. */
  private static boolean isDomain(Tokens tokens, int at) {
    return PROVIDERS.contains(tokens.plain(at))
        || (at + 1 < tokens.size() && ".-".indexOf(tokens.get(at + 1).joint()) >= 0);
  }

  /** Before the sign: {@code jean.dupont}, {@code jean98}. */
  private static boolean hasPunctuation(Tokens tokens, int at) {
    Token local = tokens.get(at - 1);
    return local.isNumber() || (at > 1 && "._-".indexOf(local.joint()) >= 0 && local.glued());
  }

  /** {@code jean.dupont [at] exemple [dot] fr}, {@code jean arobase gmail.com}. */
  private static boolean isHidden(Tokens tokens, int at) {
    int end = Math.min(tokens.size(), at + 6);
    for (int i = at + 2; i < end; i++) {
      boolean dotted =
          tokens.get(i).joint() == '.' || (DOT.contains(tokens.plain(i - 1)) && i > at + 2);
      if (dotted && ENDINGS.contains(tokens.plain(i))) {
        return true;
      }
    }
    return !tokens.plain(at).equals("chez") && PROVIDERS.contains(tokens.plain(at + 1));
  }
}
