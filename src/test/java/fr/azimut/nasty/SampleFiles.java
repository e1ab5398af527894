package fr.azimut.nasty;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.extract.ExtractReader;
import fr.azimut.extract.Flow;
import fr.azimut.quality.FindingLog;
import fr.azimut.run.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the sample data that a scope takes, as rows of text. */
final class SampleFiles {

  private static final Path SAMPLE = Path.of("sample-data/rhone-alpes");

  /** In so many parts the rows of a file are shared out, to keep some of them. */
  private static final int PARTS = 1000;

  private static final Chance KEPT = new Chance("kept");

  /** Of a large census of communes, one in so many is kept. */
  private static final int COMMUNES = 8;

  private final Scope scope;
  private final List<ExtractFormat> formats;
  private final Set<String> structures = new HashSet<>();
  private final Map<String, Integer> parts = new HashMap<>();

  private SampleFiles(Scope scope, List<ExtractFormat> formats) {
    this.scope = scope;
    this.formats = formats;
  }

  /** A file by the name that it is deposited under. */
  record Extract(String name, Draft draft) {}

  /** The files of these months and networks, in the order of their names. */
  static List<Extract> read(Scope scope, List<ExtractFormat> formats) throws IOException {
    SampleFiles files = new SampleFiles(scope, formats);
    List<Extract> all = new ArrayList<>();
    for (YearMonth month : scope.months()) {
      all.addAll(files.list(month));
    }
    all.stream().filter(e -> flow(e) == Flow.PLACE).forEach(e -> files.register(e.draft()));
    all.forEach(e -> files.keepStructures(e.draft()));
    all.forEach(e -> files.measure(e.draft()));
    all.forEach(e -> files.keepSome(e.draft()));
    all.removeIf(e -> e.draft().size() == 0);
    return all;
  }

  private static Flow flow(Extract extract) {
    return extract.draft().format().flow();
  }

  private List<Extract> list(YearMonth month) throws IOException {
    Path folder = SAMPLE.resolve(month.toString());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Extract> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = nameFor(file.getFileName().toString());
        formats.stream()
            .filter(format -> name.matches(format.fileName()))
            .forEach(format -> found.add(new Extract(name, read(file, format, month))));
      }
    }
    return found;
  }

  /** A file of the sample under a name that is of no region that is run: it is sent to several. */
  static String nameFor(String sampleName) {
    return sampleName.replace("RHONE-ALPES", "ALPES").replace("rhone-alpes", "alpes");
  }

  private static Draft read(Path file, ExtractFormat format, YearMonth month) {
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
        (line, sheet, values) ->
            rows.add(kept.stream().map(i -> Objects.requireNonNullElse(values[i], "")).toList()));
    return new Draft(
        format, month, format.titles().stream().map(t -> title(t, month)).toList(), rows);
  }

  private static String title(String text, YearMonth month) {
    return text.replace("{year}", "" + month.getYear())
        .replace("{month}", String.format(Locale.ROOT, "%02d", month.getMonthValue()))
        .replace("{region_label}", "Rhône-Alpes");
  }

  /** Structures that have a place in the départements. */
  private void register(Draft places) {
    int commune = places.place("commune").orElseThrow();
    int network = places.place("network").orElseThrow();
    int structure = places.place("structure").orElseThrow();
    for (List<String> row : places.rows().subList(1, places.rows().size())) {
      if (isHere(row.get(commune)) && scope.networks().contains(row.get(network))) {
        structures.add(row.get(network) + " " + row.get(structure));
      }
    }
  }

  private boolean isHere(String commune) {
    String code = commune.length() == 4 ? "0" + commune : commune;
    return code.length() == 5 && scope.departments().contains(code.substring(0, 2));
  }

  private String network(ExtractFormat format) {
    return scope.networks().stream()
        .filter(n -> format.id().startsWith(n + "-"))
        .findFirst()
        .orElseThrow();
  }

  private void keepStructures(Draft draft) {
    Flow flow = draft.format().flow();
    int place =
        draft
            .place(flow == Flow.CONTEXT || flow == Flow.COOPERATION ? "commune" : "structure")
            .orElseThrow();
    draft
        .rows()
        .subList(1, draft.rows().size())
        .removeIf(
            row ->
                switch (flow) {
                  case CONTEXT -> !isHere(row.get(place)) || !KEPT.oneIn(COMMUNES, row.get(place));
                  case COOPERATION -> !isHere(row.get(place));
                  case PLACE ->
                      !structures.contains(
                          row.get(draft.place("network").orElseThrow()) + " " + row.get(place));
                  default -> !structures.contains(network(draft.format()) + " " + row.get(place));
                });
  }

  /** How many parts of a format's files are kept: as many as of its largest. */
  private void measure(Draft draft) {
    Flow flow = draft.format().flow();
    boolean whole = flow == Flow.PLACE || flow == Flow.CONTEXT || flow == Flow.COOPERATION;
    int share = whole ? PARTS : Math.min(PARTS, PARTS * scope.rows() / Math.max(1, draft.size()));
    parts.merge(draft.format().id(), share, Math::min);
  }

  /** Persons stay whole: all of their rows, or none. */
  private void keepSome(Draft draft) {
    int most = parts.get(draft.format().id());
    Integer key = draft.place("person_key").orElse(null);
    draft
        .rows()
        .subList(1, draft.rows().size())
        .removeIf(
            row -> KEPT.below(PARTS, key == null ? String.join(";", row) : row.get(key)) >= most);
  }
}
