package fr.azimut.personal;

import java.util.Set;

/** The number of a person's file, by the word that says whose it is: « allocataire 1234567 ». */
final class FileNumberEvidence {

  private static final Set<String> OWNERS =
      Set.of(
          "allocataire",
          "nir",
          "secu",
          "securite",
          "ss",
          "vitale",
          "passeport",
          "sejour",
          "cni",
          "identite",
          "ine",
          "bea",
          "matricule",
          "immatriculation",
          "identifiant",
          "caf",
          "msa",
          "cpam",
          "iban",
          "assure",
          "de",
          "pe",
          "beneficiaire",
          "mdph",
          "permis",
          "agdref",
          "tel",
          "telephone",
          "portable",
          "mobile",
          "gsm",
          "fax",
          "adherent",
          "dossier");

  /** Words that say more only when the number is said to be one: « n° DE 1234567A ». */
  private static final Set<String> WEAK = Set.of("de", "pe", "ss", "identite", "securite", "ine");

  private static final Set<String> NUMBER = Set.of("n", "no", "num", "numero", "nr", "id");
  private static final int FEWEST_DIGITS = 5;
  private static final int NEAR = 8;
  private static final int INE_LENGTH = 10;

  private FileNumberEvidence() {}

  static Recognition of(Tokens tokens) {
    Recognition found = Recognition.ORDINARY;
    boolean numbered = tokens.list().stream().anyMatch(t -> NUMBER.contains(t.plain()));
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.plain(i);
      if (OWNERS.contains(word) && digitsAfter(tokens, i) >= FEWEST_DIGITS) {
        boolean sure = !word.equals("dossier") && (numbered || !WEAK.contains(word));
        found = found.or(sure ? sure() : Recognition.likely(Nature.FILE_NUMBER));
      }
    }
    return found.or(isStudentNumber(tokens) ? ine(tokens) : Recognition.ORDINARY);
  }

  private static Recognition sure() {
    return Recognition.sure(Nature.FILE_NUMBER);
  }

  private static int digitsAfter(Tokens tokens, int word) {
    int digits = 0;
    for (int i = word + 1; i < Math.min(tokens.size(), word + NEAR); i++) {
      digits += tokens.get(i).isNumber() ? tokens.plain(i).length() : 0;
    }
    return digits;
  }

  /** The national number of a pupil or student: ten digits and a letter, or nine and two. */
  private static boolean isStudentNumber(Tokens tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int digits = tokens.get(i).isNumber() ? tokens.plain(i).length() : 0;
      int letters = tokens.get(i + 1).glued() ? tokens.plain(i + 1).length() : 0;
      boolean bare = tokens.get(i + 1).joint() == ' ';
      if (bare && digits >= INE_LENGTH - 1 && digits + letters == INE_LENGTH + 1) {
        return true;
      }
    }
    return false;
  }

  private static Recognition ine(Tokens tokens) {
    boolean named = tokens.list().stream().anyMatch(t -> t.plain().equals("ine"));
    return named ? sure() : Recognition.likely(Nature.FILE_NUMBER);
  }
}
