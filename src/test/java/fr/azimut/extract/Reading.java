package fr.azimut.extract;

import fr.azimut.quality.FindingLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What reading a file gave, as text. */
record Reading(ExtractSummary summary, List<String> rows, List<String> findings) {

  static Reading of(Path file, ExtractFormat format) {
    FindingLog log = new FindingLog();
    List<String> rows = new ArrayList<>();
    ExtractSummary summary =
        ExtractReader.read(
            file,
            format,
            log,
            (line, sheet, values) -> rows.add(line + ":" + String.join("|", values)));
    List<String> findings =
        log.list().stream()
            .map(
                g ->
                    g.severity()
                        + " "
                        + g.kind()
                        + " "
                        + g.column()
                        + " ["
                        + g.lines()
                        + "] "
                        + g.found()
                        + " -> "
                        + g.expected())
            .toList();
    return new Reading(summary, rows, findings);
  }
}
