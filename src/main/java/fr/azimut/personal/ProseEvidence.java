package fr.azimut.personal;

import java.util.Set;

/** A text that somebody wrote about a person: it says he or she, and what they do. */
final class ProseEvidence {

  private static final Set<String> ABOUT_SOMEBODY =
      Set.of(
          "il",
          "elle",
          "je",
          "sa",
          "son",
          "ses",
          "mere",
          "pere",
          "parents",
          "mari",
          "epouse",
          "enfant",
          "enfants",
          "cherche",
          "souhaite",
          "souhaiterait",
          "habite",
          "veut",
          "voudrait",
          "vit",
          "recu",
          "recue",
          "vu",
          "vue",
          "rappeler",
          "relancer",
          "demande",
          "voir",
          "absent",
          "absente",
          "revient",
          "hesite",
          "refuse",
          "aimerait",
          "envisage",
          "motive",
          "motivee");

  private static final Set<String> PROSE =
      Set.of(
          "a",
          "est",
          "ete",
          "etait",
          "avec",
          "qui",
          "que",
          "mais",
          "car",
          "pas",
          "ne",
          "n",
          "se",
          "s",
          "chez",
          "depuis",
          "doit",
          "fait",
          "ce",
          "cet",
          "cette",
          "lui",
          "puis",
          "apres",
          "suite",
          "deja",
          "tres",
          "encore",
          "toujours",
          "jour",
          "rdv",
          "suivi",
          "suivie",
          "dans");

  private static final int FEWEST_WORDS = 4;
  private static final int LONG = 40;
  private static final int LONG_WORDS = 6;
  private static final int VERY_LONG = 200;
  private static final int VERY_LONG_WORDS = 25;

  private ProseEvidence() {}

  static Recognition of(Tokens tokens) {
    long words = tokens.words();
    long person = tokens.list().stream().filter(t -> ABOUT_SOMEBODY.contains(t.plain())).count();
    long prose = tokens.list().stream().filter(t -> PROSE.contains(t.plain())).count();
    int length = tokens.text().length();
    boolean named = tokens.list().stream().map(Name::of).anyMatch(Name::isClearlyGiven);
    boolean told =
        person >= 1 && (words >= FEWEST_WORDS ? person + prose >= 3 || named : named && words > 1);
    if (told || (person >= 2 && words >= FEWEST_WORDS)) {
      return Recognition.sure(Nature.FREE_TEXT);
    } else if (length >= VERY_LONG && words >= VERY_LONG_WORDS) {
      return Recognition.sure(Nature.FREE_TEXT);
    }
    return length >= LONG && words >= LONG_WORDS
        ? Recognition.likely(Nature.FREE_TEXT)
        : Recognition.ORDINARY;
  }
}
