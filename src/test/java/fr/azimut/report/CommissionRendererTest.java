package fr.azimut.report;

import fr.azimut.GoldenFile;
import fr.azimut.disclosure.InventedPublication;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommissionRendererTest {

  @TempDir Path folder;

  @Test
  void writesWhatTheGoldenDumpSays() throws IOException {
    CommissionRenderer renderer = new CommissionRenderer(ReportDefinitions.read(Path.of("jobs")));
    Path file = renderer.render(new InventedPublication(), folder).get(0);
    GoldenFile.check("report", "commission.txt", WorkbookDump.of(file));
  }
}
