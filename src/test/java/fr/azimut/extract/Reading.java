package fr.azimut.extract;

import fr.azimut.quality.FindingLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a file gave, as text. */
record Reading(
    ExtractSummary summary, List<String> rows, List<String> rejected, List<String> findings) {

  static Reading of(Path file, ExtractFormat format) {
    FindingLog log = new FindingLog();
    List<String> rows = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    RowSink sink =
        new RowSink() {
          @Override
          public void accept(int line, @Nullable String sheet, String[] values) {
            rows.add(line + ":" + String.join("|", values));
          }

          @Override
          public void reject(int line, @Nullable String sheet, String[] values) {
            rejected.add(line + ":" + String.join("|", values));
          }
        };
    ExtractSummary summary = ExtractReader.read(file, format, log, sink);
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
    return new Reading(summary, rows, rejected, findings);
  }
}
