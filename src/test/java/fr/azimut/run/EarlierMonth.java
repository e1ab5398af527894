package fr.azimut.run;

import fr.azimut.deposit.DepositArchive;
import fr.azimut.month.MonthVersion;
import fr.azimut.normalisation.DepositLoader;
import fr.azimut.normalisation.PersonKey;
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
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** A month of a small region, sent again and again: its register and the tallies of the CIO. */
final class EarlierMonth {

  private static final YearMonth MONTH = YearMonth.of(2015, 12);
  private static final Charset OF_CIO = Charset.forName("windows-1252");

  private final DataSource dataSource;
  private final DSLContext dsl;
  private final TransactionTemplate transactions;
  private final Path folder;
  private final String region;
  private int runs;
  private @Nullable MonthlySteps steps;
  private @Nullable MonthlyRequest request;
  private @Nullable Geography geography;
  private @Nullable Arrival arrival;
  private @Nullable MonthVersion version;

  EarlierMonth(DataSource dataSource, Path folder, String region) {
    this.dataSource = dataSource;
    this.dsl = DSL.using(new TransactionAwareDataSourceProxy(dataSource), SQLDialect.POSTGRES);
    this.transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    this.folder = folder;
    this.region = region;
    Flyway.configure().dataSource(dataSource).load().migrate();
    try {
      FileSystemUtils.copyRecursively(Path.of("jobs"), jobs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path jobs() {
    return folder.resolve("jobs");
  }

  private DepositArchive archive() {
    return new DepositArchive(folder.resolve("archive"));
  }

  /** The région is made of these départements. */
  void territory(String departments) {
    write(
        jobs().resolve("regions").resolve(region + ".yaml"),
        """
        id: %s
        label: Essai
        departments: [%s]
        zonings: [departement]
        networks: [cio, region]
        disclosure:
          threshold: 5
        calendar:
          consolidated_after_months: 3
        time_zone: Europe/Paris
        """
            .formatted(region, departments),
        StandardCharsets.UTF_8);
  }

  /** Writes one thing in a definition in place of another. */
  void change(String file, String before, String after) {
    try {
      String text = Files.readString(jobs().resolve(file));
      if (!text.contains(before)) {
        throw new IllegalArgumentException(file + " has no " + before);
      }
      write(jobs().resolve(file), text.replace(before, after), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forgetArchive() {
    FileSystemUtils.deleteRecursively(folder.resolve("archive").toFile());
  }

  /** Loads the two files and opens the version made of them, as the steps of a run do. */
  void send(String places, String tallies) {
    runs++;
    Definitions definitions = Definitions.read(jobs());
    geography = definitions.regions().geography(definitions.region(region));
    Path sent = folder.resolve("deposits").resolve(MONTH.toString());
    write(sent.resolve("REGION_LIEUX_2015-12.csv"), places, StandardCharsets.UTF_8);
    write(sent.resolve("CIO_consultations_12_2015.csv"), tallies, OF_CIO);
    ArrivalRepository arrivals = new ArrivalRepository(dsl, archive());
    MonthlyRequest asked =
        new MonthlyRequest(region, MONTH, folder.resolve("reports"), region + " " + runs, 1);
    arrivals.save(
        asked.inputs(),
        new Inbox(folder.resolve("deposits"), definitions, geography.profile())
            .list(MONTH).stream()
                .map(f -> new ArrivalRepository.Archived(f, archive().store(f.file())))
                .toList());
    MonthlySteps own = steps(definitions, arrivals);
    for (boolean register : List.of(true, false)) {
      own.listToLoad(asked, register).forEach(a -> within(() -> load(own, asked, a)));
    }
    steps = own;
    request = asked;
    version = own.version(own.open(asked));
    arrival =
        arrivals.list(asked.inputs()).stream()
            .filter(a -> a.network().equals("cio"))
            .findFirst()
            .orElseThrow();
  }

  private static boolean load(MonthlySteps steps, MonthlyRequest request, Arrival arrival) {
    steps.load(request, arrival.id());
    return true;
  }

  private <T> T within(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }

  private MonthlySteps steps(Definitions definitions, ArrivalRepository arrivals) {
    DepositLoading loading =
        new DepositLoading(
            definitions,
            dsl,
            new DepositLoader(
                definitions.networks(), definitions.codes(), definitions.checks(), dataSource),
            arrivals,
            PersonKey.open(folder.resolve("person.key")),
            archive());
    FileCheck check =
        new FileCheck(dsl, Objects.requireNonNull(transactions.getTransactionManager()), loading);
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new MonthlySteps(
        definitions,
        dsl,
        arrivals,
        loading,
        new DepositReturns(definitions, dsl, arrivals, check),
        new Console(nowhere, InstantSource.system()));
  }

  /** The people that count in the version by département, in the version's own territory. */
  List<String> people() {
    return ask(
        """
        select z.code || ' ' || sum(a.persons)
        from ops.month_version v
        join ops.month_version_deposit d on d.version_id = v.id
        join core.activity a on a.deposit_id = d.deposit_id
        join ref.atom_zone t on t.geography_id = v.geography_id and t.atom_id = a.atom_id
        join ref.zone z on z.geography_id = t.geography_id and z.zone_id = t.zone_id
        where v.id = {0} and d.month = date '2015-12-01' and z.zoning = 'departement'
        group by z.code order by z.code
        """);
  }

  /** What ACC-01 gives by département of the month. */
  List<String> figures() {
    Objects.requireNonNull(steps)
        .calculate(Objects.requireNonNull(request), Objects.requireNonNull(version).id());
    return ask(
        """
        select z.code || ' ' || i.numerator::int
        from ops.month_version v
        join mart.indicator_value i on i.version_id = v.id
        join ref.zone z on z.geography_id = v.geography_id and z.zone_id = i.zone_id
        where v.id = {0} and i.indicator = 'ACC-01' and i.network = 'cio' and i.period = 'MONTH'
          and i.variable = '' and i.month = date '2015-12-01' and z.zoning = 'departement'
          and i.numerator > 0
        order by z.code
        """);
  }

  /** The services that count in the version. */
  List<String> services() {
    return ask(
        """
        select distinct c.code
        from ops.month_version_deposit d
        join core.activity a on a.deposit_id = d.deposit_id
        join core.code c on c.variable = 'service' and c.id = a.service
        where d.version_id = {0}
        """);
  }

  private List<String> ask(String sql) {
    return dsl.fetch(sql, DSL.inline(Objects.requireNonNull(version).id()))
        .map(row -> row.get(0, String.class));
  }

  /** What the log says of the tallies when they are refused. */
  List<String> reasons() {
    return Objects.requireNonNull(steps).reasons(Objects.requireNonNull(arrival));
  }

  /** How many deposits of tallies the region has. */
  int deposits() {
    return dsl.fetchOne(
            "select count(*) from ops.deposit where network = 'cio' and region = {0}",
            DSL.inline(region))
        .get(0, Integer.class);
  }

  /** The page that the sender of the tallies gets. */
  String certificate() {
    Arrival answered = Objects.requireNonNull(arrival);
    MonthVersion of = Objects.requireNonNull(version);
    MonthlyRequest asked = Objects.requireNonNull(request);
    Objects.requireNonNull(steps).giveBack(asked, of.id(), answered.id());
    try {
      List<Path> pages = new ArrayList<>();
      try (var files = Files.walk(asked.folder(of.number()))) {
        files.filter(f -> f.endsWith("certificat.html")).forEach(pages::add);
      }
      return Files.readString(pages.get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text, Charset charset) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
