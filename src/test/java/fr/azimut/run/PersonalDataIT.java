package fr.azimut.run;

import static azimut.database.ops.Tables.DEPOSIT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositArchive;
import fr.azimut.normalisation.CodeRepository;
import fr.azimut.normalisation.DepositLoader;
import fr.azimut.normalisation.PersonKey;
import fr.azimut.normalisation.Register;
import fr.azimut.territory.Geography;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A personal datum of each kind, in each part of a file: nothing that is shown or stored holds it.
 */
class PersonalDataIT {

  private static final Path SAMPLES = Path.of("sample-data");
  private static final Definitions DEFINITIONS = Definitions.read(Path.of("jobs"));

  /** One of each kind; no sample holds one of them, nor a part of one. */
  private static final List<String> DATA =
      List.of(
          "Ghislaine Lefebvre",
          "LEFEBVRE Ghislaine",
          "Mme Lefebvre",
          "Yvette Garnier",
          "yvette.garnier@exemple.fr",
          "06/12/34/56/78",
          "1 85 07 38 185 123 62",
          "FR7630006000011234567890189",
          "né le 12/03/1998",
          "12 rue des Lilas",
          "n° allocataire 7654321");

  /** What of them must not be found; in lower case. */
  private static final List<String> TRACES =
      List.of(
          "lefebvre",
          "ghislaine",
          "garnier",
          "12/34/56",
          "85 07 38",
          "850738",
          "30006",
          "03/1998",
          "lilas",
          "7654321");

  private final DSLContext dsl =
      DSL.using(
          new TransactionAwareDataSourceProxy(TestDatabase.dataSource()), SQLDialect.POSTGRES);
  private final DataSourceTransactionManager transactions =
      new DataSourceTransactionManager(TestDatabase.dataSource());
  private final Geography geography =
      DEFINITIONS.regions().geography(DEFINITIONS.region("rhone-alpes"));

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CIO_consultations_12_2015.csv      | windows-1252 | RNE Mois Public Classe Réorientation
          CIO_consultations_12_2015.csv      | windows-1252 | Contact Âge +
          IMILO_ACTES_RHONE-ALPES_201512.csv | UTF-8        | codeStructure idDossier dateHeureDebut age codePostal commune
          REGION_LIEUX_2015-12.csv           | UTF-8        | code_structure code_insee conseillers_etp label_depuis
          REGION_COOPERATION_2015-12.csv     | UTF-8        | structures theme
          """)
  void isNeitherShownNorStored(String name, String charset, String columns) throws IOException {
    Path file = spoil(name, Charset.forName(charset), List.of(columns.split(" ")));

    assertNothingHolds(file, null);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "export Ghislaine Lefebvre.csv",
    "CIO_LEFEBVRE_Ghislaine_12_2015.csv",
    "yvette.garnier@exemple.fr.csv"
  })
  void isNotShownWhenItIsTheNameOfTheFile(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.copy(SAMPLES.resolve("rhone-alpes/2015-12/CIO_consultations_12_2015.csv"), file);

    assertNothingHolds(file, "cio-consultations");
  }

  @Test
  void isNotShownInAHeader() throws IOException {
    Path file = folder.resolve("CIO_consultations_12_2015.csv");
    List<String> lines = new ArrayList<>(read("CIO_consultations_12_2015.csv", "windows-1252"));
    lines.set(1, lines.get(1) + ";" + String.join(";", DATA));
    for (int i = 2; i < lines.size(); i++) {
      lines.set(i, lines.get(i) + ";x".repeat(DATA.size()));
    }
    Files.write(file, lines, Charset.forName("windows-1252"));

    assertNothingHolds(file, null);
  }

  @Test
  void isNotShownOfARowThatIsShifted() throws IOException {
    Path file = folder.resolve("CIO_consultations_12_2015.csv");
    List<String> lines = new ArrayList<>(read("CIO_consultations_12_2015.csv", "windows-1252"));
    for (int i = 0; i < DATA.size(); i++) {
      lines.set(2 + i, DATA.get(i) + ";" + lines.get(2 + i));
    }
    Files.write(file, lines, Charset.forName("windows-1252"));

    assertNothingHolds(file, null);
  }

  /** The acronym of an organism and a town in capitals are a structure like another. */
  @Test
  void leavesTheStructuresOfTheRegisterAlone() throws IOException {
    List<String> lines = new ArrayList<>(read("REGION_LIEUX_2015-12.csv", "UTF-8"));
    String row = lines.get(1);
    for (String code : List.of("BIJ Annecy", "PIJ Voiron", "CRIJ Lyon", "CIO Bourg")) {
      lines.add(code + row.substring(row.indexOf(';')));
    }
    Path file = folder.resolve("REGION_LIEUX_2015-12.csv");
    Files.write(file, lines, StandardCharsets.UTF_8);

    Deposit loaded = load(arrival(file, null), new ArrayList<>());

    assertThat(loaded.rejected()).isZero();
    assertThat(loaded.accepted()).isEqualTo(lines.size() - 1L);
  }

  private void assertNothingHolds(Path file, String format) throws IOException {
    Arrival arrival = arrival(file, format);
    Path output = folder.resolve("output");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Console console =
        new Console(new PrintStream(said, true, StandardCharsets.UTF_8), InstantSource.system());

    new CheckRun(DEFINITIONS, dsl, check(), console)
        .execute(arrival, geography.profile(), folder.resolve("none"), output);
    new CheckRun(DEFINITIONS, dsl, check(), console)
        .preview(arrival, geography, folder.resolve("none"), 30);
    List<String> stored = new ArrayList<>();
    Deposit loaded = load(arrival, stored);

    assertThat(loaded.read()).isPositive().isEqualTo(loaded.accepted() + loaded.rejected());
    assertThat(stored).isNotEmpty();
    holdsNothing("console", said.toString(StandardCharsets.UTF_8));
    stored.forEach(row -> holdsNothing("database", row));
    try (Stream<Path> files = Files.walk(output)) {
      for (Path shown : files.filter(Files::isRegularFile).toList()) {
        holdsNothing("path", output.relativize(shown).toString());
        holdsNothing(shown.getFileName().toString(), text(shown));
      }
    }
  }

  private static void holdsNothing(String where, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    assertThat(TRACES.stream().filter(lower::contains).map(trace -> around(text, lower, trace)))
        .as(where)
        .isEmpty();
  }

  private static String around(String text, String lower, String trace) {
    int at = lower.indexOf(trace);
    return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
  }

  /** A workbook as the texts of its parts. */
  private static String text(Path file) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      return Files.readString(file);
    }
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  /** Loads as a run does, and tells every row of the database that the load could have written. */
  private Deposit load(Arrival arrival, List<String> stored) {
    DepositLoader loader =
        new DepositLoader(
            DEFINITIONS.networks(),
            DEFINITIONS.codes(),
            DEFINITIONS.checks(),
            TestDatabase.dataSource());
    CodeRepository.register(dsl, DEFINITIONS.codes());
    return Objects.requireNonNull(
        new TransactionTemplate(transactions)
            .execute(
                status -> {
                  status.setRollbackOnly();
                  Deposit deposit = loading(loader).load(arrival, geography, Register.EMPTY);
                  assertThat(dsl.fetchExists(DEPOSIT, DEPOSIT.ID.eq(deposit.id()))).isTrue();
                  stored.addAll(contents());
                  return deposit;
                }));
  }

  private List<String> contents() {
    List<String> rows = new ArrayList<>();
    for (Table<?> table :
        List.of(
            azimut.database.ops.Tables.DEPOSIT,
            azimut.database.ops.Tables.FINDING,
            azimut.database.core.Tables.STRUCTURE,
            azimut.database.core.Tables.ACTIVITY,
            azimut.database.core.Tables.COOPERATION,
            azimut.database.core.Tables.PLACE)) {
      rows.addAll(dsl.selectFrom(table).fetch(row -> Arrays.toString(row.intoArray())));
    }
    return rows;
  }

  private FileCheck check() {
    CodeRepository.register(dsl, DEFINITIONS.codes());
    return new FileCheck(
        dsl,
        transactions,
        loading(
            DepositLoader.leavingNothing(
                DEFINITIONS.networks(), DEFINITIONS.codes(), DEFINITIONS.checks())));
  }

  private DepositLoading loading(DepositLoader loader) {
    return new DepositLoading(
        DEFINITIONS,
        dsl,
        loader,
        new ArrivalRepository(dsl, new DepositArchive(folder.resolve("archive"))),
        PersonKey.open(folder.resolve("person.key")),
        new DepositArchive(folder.resolve("archive")));
  }

  private static Arrival arrival(Path file, String format) {
    return new FileRequest(file, "rhone-alpes", YearMonth.of(2015, 12), format)
        .arrival(DEFINITIONS);
  }

  /** The sample with one datum a row, in one of the columns after the other; + is one more. */
  private Path spoil(String name, Charset charset, List<String> columns) throws IOException {
    List<String> lines = new ArrayList<>(read(name, charset.name()));
    int header = name.startsWith("CIO") ? 1 : 0;
    if (columns.contains("+")) {
      lines.replaceAll(line -> line + ";");
      lines.set(header, lines.get(header) + "+");
    }
    List<String> names = Arrays.asList(lines.get(header).replace("\uFEFF", "").split(";", -1));
    assertThat(names).containsAll(columns);
    int line = header + 1;
    for (String column : columns) {
      for (String datum :
          DATA.subList(0, Math.min(DATA.size(), (lines.size() - 1) / columns.size()))) {
        String[] cells = lines.get(line).split(";", -1);
        cells[names.indexOf(column)] = datum;
        lines.set(line++, String.join(";", cells));
      }
    }
    return Files.write(folder.resolve(name), lines, charset);
  }

  private static List<String> read(String name, String charset) {
    try {
      return Files.readAllLines(
          SAMPLES.resolve("rhone-alpes").resolve("2015-12").resolve(name),
          Charset.forName(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
