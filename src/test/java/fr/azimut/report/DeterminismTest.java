package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.InventedPublication;
import fr.azimut.territory.Zone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {

  private static final List<Zone> ZONES =
      List.of(
          InventedPublication.LOIRE_SUD,
          InventedPublication.ARDECHE_VERTE,
          InventedPublication.LOIRE,
          InventedPublication.EMPTY);

  @TempDir Path folder;

  private final ReportDefinitions definitions = ReportDefinitions.read(Path.of("jobs"));

  @Test
  void givesTheSameBytesAloneAndAmongFourThreads() throws Exception {
    DiagnosticRenderer renderer = new DiagnosticRenderer(definitions);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Path>>> tasks =
          ZONES.stream()
              .<Callable<List<Path>>>map(
                  z -> () -> renderer.render(new InventedPublication(), z, folder.resolve("a")))
              .toList();
      for (Future<List<Path>> future : threads.invokeAll(tasks)) {
        assertThat(future.get()).isNotEmpty();
      }
    } finally {
      threads.shutdown();
    }
    for (Zone zone : ZONES) {
      for (Path file : renderer.render(new InventedPublication(), zone, folder.resolve("b"))) {
        Path twin = folder.resolve("a").resolve(folder.resolve("b").relativize(file));
        assertThat(Files.mismatch(file, twin)).as(file.toString()).isEqualTo(-1);
      }
    }
  }

  @Test
  void givesTheCommissionTheSameBytesTwice() throws Exception {
    CommissionRenderer renderer = new CommissionRenderer(definitions);
    List<Path> first = renderer.render(new InventedPublication(), folder.resolve("a"));
    // The clock has moved on by more than the two seconds that an archive can tell apart.
    Thread.sleep(2_100);
    List<Path> second = renderer.render(new InventedPublication(), folder.resolve("b"));
    assertThat(first).hasSameSizeAs(second);
    for (int i = 0; i < first.size(); i++) {
      assertThat(Files.mismatch(first.get(i), second.get(i))).isEqualTo(-1);
    }
  }
}
