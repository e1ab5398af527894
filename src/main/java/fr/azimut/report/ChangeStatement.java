package fr.azimut.report;

import fr.azimut.disclosure.Publication;
import fr.azimut.disclosure.VersionChange;
import java.util.ArrayList;
import java.util.List;

/** What a version changed since the one before it, in words. */
final class ChangeStatement {

  private static final int MOST_FILES = 8;

  private ChangeStatement() {}

  static String of(Subject subject) {
    return subject
        .publication()
        .change(subject.zone())
        .map(change -> since(subject.publication(), change))
        .orElse("première version du mois");
  }

  private static String since(Publication publication, VersionChange change) {
    String figures =
        change.figures() == 0
            ? "aucun chiffre de ce territoire ne diffère de la version "
            : French.number((double) change.figures(), 0)
                + (change.figures() < 2
                    ? " chiffre de ce territoire diffère de la version "
                    : " chiffres de ce territoire diffèrent de la version ");
    List<String> files = new ArrayList<>();
    change.files().stream().limit(MOST_FILES).forEach(file -> files.add(file(publication, file)));
    if (change.files().size() > MOST_FILES) {
      files.add("et " + (change.files().size() - MOST_FILES) + " autres");
    }
    return figures
        + change.previous()
        + " ; "
        + (files.isEmpty()
            ? "les fichiers retenus sont les mêmes : une définition, le référentiel ou le verdict d'un"
                + " fichier a changé"
            : "fichiers : " + String.join(", ", files));
  }

  private static String file(Publication publication, VersionChange.FileChange file) {
    return (file.added() ? "ajouté " : "retiré ")
        + file.fileName()
        + " ("
        + publication.label("network", file.network())
        + ", "
        + French.month(file.month())
        + ")";
  }
}
