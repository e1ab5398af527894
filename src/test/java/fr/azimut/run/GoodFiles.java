package fr.azimut.run;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.extract.ExtractReader;
import fr.azimut.quality.FindingLog;
import fr.azimut.sample.SampleFile;
import fr.azimut.sample.SampleGenerator;
import fr.azimut.sample.SampleRequest;
import fr.azimut.territory.TerritoryReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A month of every network of a small region, invented without a mistake. */
record GoodFiles(Path folder, Definitions definitions, List<GoodFile> files) {

  static final YearMonth MONTH = YearMonth.of(2015, 11);

  /** One of them. */
  record GoodFile(ExtractFormat format, Path path, Draft draft) {}

  static GoodFiles create(Path folder) throws IOException {
    Path jobs = folder.resolve("jobs");
    copy(Path.of("jobs"), jobs);
    Path profile = jobs.resolve("regions/rhone-alpes.yaml");
    Files.writeString(
        jobs.resolve("regions/savoie.yaml"),
        Files.readString(profile)
            .replaceFirst("id: .*", "id: savoie")
            .replaceFirst("label: .*", "label: Savoie")
            .replaceFirst("departments: .*", "departments: [\"38\", \"69\", \"73\"]")
            .replaceFirst("zonings: .*", "zonings: [departement]"));
    Definitions definitions = Definitions.read(jobs);
    List<SampleFile> written =
        SampleGenerator.generate(
            new SampleRequest(
                definitions.region("savoie"),
                TerritoryReference.load(),
                jobs,
                MONTH,
                MONTH,
                1_500,
                11,
                folder.resolve("extracts"),
                List.of()));
    List<GoodFile> files = new ArrayList<>();
    for (SampleFile file : written) {
      Path path = folder.resolve("extracts").resolve(file.file());
      ExtractFormat format = definitions.format(file.network(), file.extract());
      files.add(new GoodFile(format, path, read(path, format)));
    }
    return new GoodFiles(folder, definitions, files);
  }

  /** Where the register of places is. */
  Path extracts() {
    return folder.resolve("extracts");
  }

  private static Draft read(Path file, ExtractFormat format) {
    List<Integer> kept = new ArrayList<>();
    List<String> header = new ArrayList<>();
    List<Column> columns = format.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).personal()) {
        kept.add(i);
        header.add(columns.get(i).name());
      }
    }
    List<List<String>> rows = new ArrayList<>(List.of(header));
    ExtractReader.read(
        file,
        format,
        new FindingLog(),
        (line, sheet, values) -> rows.add(kept.stream().map(i -> values[i]).toList()));
    return new Draft(format, MONTH, format.titles().stream().map(GoodFiles::title).toList(), rows);
  }

  private static String title(String text) {
    return text.replace("{year}", "" + MONTH.getYear())
        .replace("{month}", String.format(Locale.ROOT, "%02d", MONTH.getMonthValue()))
        .replace("{region_label}", "Savoie");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (from.relativize(file).startsWith("samples")) {
          Files.writeString(target, withoutMistakes(Files.readString(file)));
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static String withoutMistakes(String habits) {
    return habits
        .replaceAll("(?m)^ {4}mistakes:\\R(?: {6}.*\\R)+", "    mistakes: []\n")
        .replaceAll("(?m)^ {4}repeated:.*\\R", "");
  }
}
