package fr.azimut.recount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The days of reception that are noted beside the files of a month. */
final class Noted {

  private Noted() {}

  /** A row of each file in force that has a day, of how many days after its month it came. */
  static List<Row> read(List<Deposit> deposits, String region) throws IOException {
    Spot everywhere = new Spot(List.of(region), "none", null);
    List<Row> rows = new ArrayList<>();
    for (Deposit deposit : deposits) {
      Path noted = deposit.file().resolveSibling("receptions.csv");
      String name = deposit.file().getFileName().toString();
      String network = deposit.format().network();
      for (String line : Files.exists(noted) ? Files.readAllLines(noted) : List.<String>of()) {
        String[] cells = line.split(";", 2);
        if (name.equals(cells[0])) {
          LocalDate received = LocalDate.parse(cells[1].strip());
          double late = ChronoUnit.DAYS.between(deposit.month().atEndOfMonth(), received);
          Map<String, Double> numbers = Map.of("days_late", late);
          Draft draft =
              new Draft(Flow.DELIVERY, deposit.month(), network, Map.of(), Map.of(), numbers);
          rows.add(new Row(draft, network + "/", "", everywhere, 0, null));
        }
      }
    }
    return rows;
  }
}
