package fr.azimut.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads every file of the sample data, each once, in the order in which they depend on another. */
final class Deposits {

  private final Path folder;
  private final Territory territory;
  private final Extracts extracts;

  Deposits(Path folder, Territory territory) {
    this.folder = folder;
    this.territory = territory;
    this.extracts = new Extracts(folder);
  }

  /** The files of these months, registers first within each. */
  List<Deposit> read(YearMonth first, YearMonth last) throws IOException {
    List<Deposit> deposits = new ArrayList<>();
    Register register = Register.NONE;
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      for (Format format : placesFirst()) {
        boolean placed = !format.isLasting() && !format.flow().equals("cooperation");
        Optional<Deposit> deposit = read(format, month, placed ? register : Register.NONE);
        deposit.ifPresent(deposits::add);
        if (format.flow().equals("place") && deposit.isPresent()) {
          register = Register.of(deposit.get().rows());
        }
      }
    }
    return deposits;
  }

  private static List<Format> placesFirst() {
    List<Format> formats = new ArrayList<>(Format.LIST);
    formats.sort((a, b) -> Boolean.compare(b.flow().equals("place"), a.flow().equals("place")));
    return formats;
  }

  /** Empty when no file was received. */
  private Optional<Deposit> read(Format format, YearMonth month, Register register)
      throws IOException {
    Optional<Path> file = format.find(folder, month);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Activity activity = new Activity(territory, month, register);
    List<Row> rows =
        switch (format.id()) {
          case "mission-locale-actes" -> activity.missionLocale(extracts.missionLocale(month));
          case "pole-emploi-activite" -> activity.poleEmploi(extracts.poleEmploi(month));
          case "cio-consultations" -> activity.cio(extracts.cio(month));
          default -> format.rows(file.get(), month, territory, register);
        };
    return Optional.of(new Deposit(format, month, rows));
  }
}
