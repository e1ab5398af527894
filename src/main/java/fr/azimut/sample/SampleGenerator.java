package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Frequency;
import fr.azimut.sample.SampleDefinition.DeliveryHabits;
import fr.azimut.territory.RegionCatalog;
import fr.azimut.territory.Zoning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes invented extracts for the networks of a region: same request, same bytes. */
public final class SampleGenerator {

  private final SampleRequest request;
  private final SampleJobs jobs;
  private final Towns towns;
  private final Map<String, List<Structure>> structures = new LinkedHashMap<>();
  private final FileRows fileRows;
  private final Path folder;

  private SampleGenerator(SampleRequest request) {
    this.request = request;
    jobs = SampleJobs.read(request.jobsFolder(), request.region().networks());
    List<Zoning> zonings = RegionCatalog.read(request.jobsFolder()).listZonings(request.region());
    towns = new Towns(request.reference(), request.region().departments(), zonings.get(0));
    StructureCatalog catalog = new StructureCatalog(towns);
    jobs.habits().forEach((network, habits) -> structures.put(network, catalog.list(habits)));
    fileRows = new FileRows(jobs, structures, towns, zonings);
    folder = request.outputFolder().resolve(request.region().id());
  }

  /**
   * Writes the files of every month, the days on which they are said to be received ({@code
   * receptions.csv}), and beside the months what the files hold ({@code attendu.csv}).
   *
   * @return the files in the order of months, then networks
   * @throws fr.azimut.definition.DefinitionException when the definitions of samples are wrong
   * @throws IOException when a file cannot be written
   */
  public static List<SampleFile> generate(SampleRequest request) throws IOException {
    SampleGenerator generator = new SampleGenerator(request);
    List<SampleFile> files = new ArrayList<>();
    for (YearMonth month = request.from();
        !month.isAfter(request.to());
        month = month.plusMonths(1)) {
      List<SampleFile> written = generator.month(month);
      DeliverySheet.write(generator.folder.resolve(month.toString()), written, generator::delivery);
      files.addAll(written);
    }
    AnswerSheet.write(generator.folder.resolve("attendu.csv"), files);
    return files;
  }

  private List<SampleFile> month(YearMonth month) throws IOException {
    List<SampleFile> files = new ArrayList<>();
    for (SampleDefinition definition : jobs.habits().values()) {
      if (request.missing().contains(new NetworkMonth(definition.network(), month))) {
        continue;
      }
      for (ExtractHabits habits : definition.extracts()) {
        ExtractFormat format = jobs.format(habits);
        boolean sent = !habits.closed().contains(month.getMonthValue()) && !habits.isAbsent(month);
        if (sent && (format.frequency() == Frequency.MONTHLY || beginsYear(month))) {
          files.add(
              file(
                  new FileTask(
                      definition.network(),
                      format,
                      habits,
                      month,
                      request.rowsPerMonth(),
                      request.seed())));
        }
      }
    }
    return files;
  }

  /** The day on which a file is received; none when nobody notes it. */
  private Optional<LocalDate> delivery(SampleFile file) {
    DeliveryHabits habits =
        Objects.requireNonNull(jobs.habits().get(file.network()), file.network()).delivery();
    if (habits == null) {
      return Optional.empty();
    }
    String month = file.month().toString();
    long drawn = StableHash.of(request.seed(), "delivery", file.extract(), month);
    Integer latest = habits.latest();
    boolean late =
        latest != null
            && StableHash.unit(StableHash.mix(drawn)) < Objects.requireNonNull(habits.late());
    int from = late ? habits.to() + 1 : habits.from();
    int to = late ? Objects.requireNonNull(latest) : habits.to();
    int days = from + Math.floorMod(drawn, to - from + 1);
    return Optional.of(file.month().atEndOfMonth().plusDays(days));
  }

  private boolean beginsYear(YearMonth month) {
    return month.getMonthValue() == 1 || month.equals(request.from());
  }

  /** A file so small that its mistakes alone would have it refused is written without any. */
  private SampleFile file(FileTask task) throws IOException {
    SampleFile spoilt = file(task, task.habits().mistakes());
    boolean refused = spoilt.rejected() > task.format().maximumRejected() * spoilt.rows();
    return refused ? file(task, List.of()) : spoilt;
  }

  private SampleFile file(FileTask task, List<MistakeHabit> habits) throws IOException {
    Path file =
        folder.resolve(task.month().toString()).resolve(fill(task, task.format().sampleName()));
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    ExtractRows rows = fileRows.of(task);
    Mistakes mistakes = new Mistakes(habits, rows.columns(), task.month(), task.random("mistakes"));
    try (ExtractWriter out = writer(file, task.format())) {
      for (String title : task.format().titles()) {
        out.title(fill(task, title));
      }
      out.row(rows.columns());
      FileBody body =
          new FileBody(out, mistakes, task.habits().repeated(), task.random("repeated"));
      rows.write(body);
      return new SampleFile(
          request.outputFolder().relativize(file).toString().replace('\\', '/'),
          task.network(),
          task.format().id(),
          task.month(),
          body.rows(),
          mistakes.made());
    }
  }

  static ExtractWriter writer(Path file, ExtractFormat format) throws IOException {
    return switch (format.container()) {
      case CSV -> new CsvExtractWriter(file, format);
      case XLSX -> new XlsxExtractWriter(file, format);
      case XLS -> new XlsExtractWriter(file, format);
      case ODS -> new OdsExtractWriter(file, format);
    };
  }

  private String fill(FileTask task, String text) {
    return new Template(text)
        .with("REGION", request.region().id().toUpperCase(Locale.ROOT))
        .with("region", request.region().id())
        .with("region_label", request.region().label())
        .with("year", String.valueOf(task.month().getYear()))
        .with("month", String.format(Locale.ROOT, "%02d", task.month().getMonthValue()))
        .fill();
  }
}
