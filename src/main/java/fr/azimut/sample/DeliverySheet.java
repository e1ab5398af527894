package fr.azimut.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the days on which the files of a month are received, as whoever deposits them notes. */
final class DeliverySheet {

  private DeliverySheet() {}

  /**
   * Writes {@code receptions.csv}; nothing when no day is known.
   *
   * @param folder of the month
   * @param days of a file; none when nobody notes it
   */
  static void write(
      Path folder, List<SampleFile> files, Function<SampleFile, Optional<LocalDate>> days)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (SampleFile file : files) {
      String name = file.file().substring(file.file().lastIndexOf('/') + 1);
      days.apply(file).ifPresent(day -> lines.add(name + ";" + day));
    }
    if (!lines.isEmpty()) {
      lines.add(0, "fichier;recu_le");
      Files.writeString(
          folder.resolve("receptions.csv"),
          String.join("\n", lines) + "\n",
          StandardCharsets.UTF_8);
    }
  }
}
