package fr.azimut.run;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.normalisation.Preview;
import fr.azimut.normalisation.PreviewRow;
import fr.azimut.quality.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Shows rows on the console, a few side by side: a row has more columns than a line has room. */
final class PreviewReport {

  private static final int SIDE_BY_SIDE = 2;
  private static final int LABEL = 26;

  private final Console console;

  PreviewReport(Console console) {
    this.console = console;
  }

  void show(String file, ExtractFormat format, Preview preview) {
    console.say(file + " : " + format.label() + " (" + format.id() + ")");
    preview.refusals().forEach(f -> console.say("  [" + f.severity().label() + "] " + sentence(f)));
    List<PreviewRow> loaded = preview.rows().stream().filter(r -> !r.texts().isEmpty()).toList();
    for (int i = 0; i < loaded.size(); i += SIDE_BY_SIDE) {
      table(preview.columns(), loaded.subList(i, Math.min(i + SIDE_BY_SIDE, loaded.size())));
    }
    console.say("");
    preview.rows().forEach(this::findings);
    console.say(
        loaded.size()
            + " chargées sur les "
            + preview.rows().size()
            + " premières lignes ; verdict sur tout le fichier : azimut check "
            + file);
  }

  private void table(List<String> columns, List<PreviewRow> rows) {
    int width =
        rows.stream().flatMap(r -> r.texts().stream()).mapToInt(String::length).max().orElse(1);
    console.say("");
    console.say(line("Ligne", width, rows.stream().map(r -> "" + r.line()).toList()));
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      console.say(
          line(columns.get(i), width, rows.stream().map(r -> r.texts().get(column)).toList()));
    }
  }

  private void findings(PreviewRow row) {
    for (Finding finding : row.findings()) {
      console.say(
          "ligne " + row.line() + " [" + finding.severity().label() + "] " + sentence(finding));
    }
    if (row.texts().isEmpty()) {
      console.say("ligne " + row.line() + " : rejetée");
    }
  }

  private static String sentence(Finding finding) {
    return (finding.column() == null ? "" : finding.column() + " : ")
        + finding.kind().title()
        + " : "
        + finding.found()
        + " → "
        + finding.expected()
        + (finding.suggestion() == null ? "" : " ; " + finding.suggestion().sentence());
  }

  private static String line(String label, int width, List<String> texts) {
    return (pad(label, LABEL)
            + texts.stream().map(t -> "  " + pad(t, width)).collect(Collectors.joining()))
        .stripTrailing();
  }

  private static String pad(String text, int width) {
    String plain = text.replace('\u202F', ' ').replace('\u00A0', ' ');
    return plain + " ".repeat(Math.max(0, width - plain.length()));
  }
}
