package fr.azimut.nasty;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.nasty.MutationRow.Kind;
import fr.azimut.nasty.SampleFiles.Extract;
import fr.azimut.run.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The files of a nasty deposit: what they tell, and how they are written. */
final class NastyFiles {

  private static final Path SAMPLE = Path.of("sample-data/rhone-alpes");
  private static final String RECEPTIONS = "receptions.csv";

  private final Scope scope;
  private final List<Extract> extracts;
  private final Set<MutationRow> seen = new HashSet<>();

  private NastyFiles(Scope scope, List<Extract> extracts) {
    this.scope = scope;
    this.extracts = new ArrayList<>(extracts);
  }

  /** The files of a scope of the sample, with every mutation of what is told. */
  static NastyFiles of(Scope scope, List<ExtractFormat> formats) throws IOException {
    NastyFiles files = new NastyFiles(scope, SampleFiles.read(scope, formats));
    List<MutationRow> facts =
        MutationRow.list().stream().filter(m -> m.kind() == Kind.FACT).toList();
    files.extracts.removeIf(e -> !files.tell(e.draft(), facts));
    return files;
  }

  /** False when the file is missing. */
  private boolean tell(Draft draft, List<MutationRow> facts) {
    for (MutationRow fact : facts) {
      if (fact.appliesTo(draft.format().id(), draft.month())) {
        List<List<String>> before = draft.copy().rows();
        if (fact.mutation().equals(MutationRow.MISSING)) {
          draft.rows().subList(1, draft.rows().size()).clear();
        } else {
          Change change =
              Objects.requireNonNull(Change.all().get(fact.mutation()), fact.mutation());
          change.apply(draft, new Chance(fact.mutation()));
        }
        if (!draft.rows().equals(before)) {
          seen.add(fact);
        }
      }
    }
    return draft.size() > 0;
  }

  /** The rows of the table that changed no file so far. */
  List<MutationRow> idle() {
    return MutationRow.list().stream().filter(m -> !seen.contains(m)).toList();
  }

  List<Extract> extracts() {
    return extracts;
  }

  /** Files that tell the same for another scope: a region, networks, or months. */
  NastyFiles within(Scope other) {
    List<Extract> kept =
        extracts.stream()
            .filter(e -> other.months().contains(e.draft().month()))
            .filter(
                e ->
                    other.networks().stream()
                        .anyMatch(n -> e.draft().format().id().startsWith(n + "-")))
            .map(e -> new Extract(e.name(), e.draft().copy()))
            .toList();
    return new NastyFiles(other, kept);
  }

  /** Those of so many months up to the last. */
  NastyFiles last(int months) {
    List<YearMonth> kept = scope.months();
    return within(scope.of(kept.subList(kept.size() - months, kept.size())));
  }

  /** Changes what they tell. */
  NastyFiles with(Change change, Chance chance) {
    extracts.forEach(e -> change.apply(e.draft(), chance));
    return this;
  }

  /** Writes them as their formats ask. */
  void write(Path deposits) throws IOException {
    writeAll(deposits, e -> List.of());
  }

  /** Writes them in that form. */
  void write(Path deposits, String form) throws IOException {
    writeAll(deposits, e -> List.of(form));
  }

  /** Writes them as the table says. */
  void disguise(Path deposits) throws IOException {
    writeAll(deposits, e -> forms(Kind.FORM, e));
  }

  /** Puts those that come again in the place of the first ones. */
  int writeAgain(Path deposits) throws IOException {
    int written = 0;
    for (Extract extract : extracts) {
      List<String> forms = forms(Kind.AGAIN, extract);
      if (!forms.isEmpty()) {
        Path folder = scope.folder(deposits, extract.draft().month());
        Files.deleteIfExists(folder.resolve(extract.name().replaceFirst("\\.xlsx$", ".xlsm")));
        Forms.write(extract.draft(), forms, folder, extract.name());
        written++;
      }
    }
    return written;
  }

  private List<String> forms(Kind kind, Extract extract) {
    Draft draft = extract.draft();
    List<MutationRow> forms =
        MutationRow.list().stream()
            .filter(m -> m.kind() == kind && m.appliesTo(draft.format().id(), draft.month()))
            .toList();
    seen.addAll(forms);
    return forms.stream().map(MutationRow::mutation).toList();
  }

  /** How files are written. */
  private interface Writing {
    List<String> forms(Extract extract);
  }

  private void writeAll(Path deposits, Writing writing) throws IOException {
    Map<YearMonth, Map<String, String>> names = new HashMap<>();
    for (Extract extract : extracts) {
      YearMonth month = extract.draft().month();
      Path folder = Files.createDirectories(scope.folder(deposits, month));
      String called = Forms.write(extract.draft(), writing.forms(extract), folder, extract.name());
      names.computeIfAbsent(month, m -> new HashMap<>()).put(extract.name(), called);
    }
    for (Map.Entry<YearMonth, Map<String, String>> month : names.entrySet()) {
      noteDays(month.getKey(), month.getValue(), scope.folder(deposits, month.getKey()));
    }
  }

  /** The days of reception that the sample notes of these files. */
  private static void noteDays(YearMonth month, Map<String, String> names, Path folder)
      throws IOException {
    Path noted = SAMPLE.resolve(month.toString()).resolve(RECEPTIONS);
    if (Files.exists(noted)) {
      List<String> lines = Files.readAllLines(noted);
      List<String> kept =
          lines.stream()
              .skip(1)
              .map(line -> SampleFiles.nameFor(line).split(";", 2))
              .filter(line -> names.containsKey(line[0]))
              .map(line -> names.get(line[0]) + ";" + line[1])
              .toList();
      Files.writeString(
          folder.resolve(RECEPTIONS), lines.get(0) + "\n" + String.join("\n", kept) + "\n");
    }
  }
}
