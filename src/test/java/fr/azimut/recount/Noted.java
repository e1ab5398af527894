package fr.azimut.recount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days of reception that are noted beside the files of a month. */
final class Noted {

  private static final Spot REGION = new Spot(Spot.OUTSIDE, Spot.OUTSIDE, "none", null);

  private Noted() {}

  /** A row of each file that has a day, of how many days after the end of its month it came. */
  static List<Row> read(Path folder, YearMonth month) throws IOException {
    List<Row> rows = new ArrayList<>();
    Path noted = folder.resolve(month.toString()).resolve("receptions.csv");
    List<String> lines = Files.exists(noted) ? Files.readAllLines(noted) : List.of();
    for (Format format : Format.LIST) {
      Optional<Path> file = format.find(folder, month);
      for (String line : lines) {
        String[] cells = line.split(";", 2);
        if (file.isPresent() && file.get().getFileName().toString().equals(cells[0])) {
          double late = ChronoUnit.DAYS.between(month.atEndOfMonth(), LocalDate.parse(cells[1]));
          Map<String, Double> numbers = Map.of("days_late", late);
          rows.add(
              new Row("delivery", month, format.network(), 0, Map.of(), Map.of(), numbers, REGION));
        }
      }
    }
    return rows;
  }
}
