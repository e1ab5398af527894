package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.deposit.ReceptionRepository;
import fr.azimut.disclosure.DisclosureControl;
import fr.azimut.disclosure.VersionPublication;
import fr.azimut.export.DataExport;
import fr.azimut.history.HistoryChecks;
import fr.azimut.history.Surroundings;
import fr.azimut.history.VersionFindingRepository;
import fr.azimut.month.MonthVersion;
import fr.azimut.normalisation.CodeRepository;
import fr.azimut.normalisation.Register;
import fr.azimut.quality.Finding;
import fr.azimut.report.CommissionRenderer;
import fr.azimut.report.DiagnosticRenderer;
import fr.azimut.territory.Geography;
import fr.azimut.territory.GeographyRepository;
import fr.azimut.territory.Zone;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * What each step of the monthly job does. Nothing passes from step to step but ids: every step
 * finds its work in the database, so that a restart, or another machine, does the same.
 */
final class MonthlySteps {

  /** The partition of the commission's workbook; the others but the data are zones. */
  static final String COMMISSION = "commission";

  /** The partition of the open data. */
  static final String DATA = "donnees";

  private final Definitions definitions;
  private final DSLContext dsl;
  private final ArrivalRepository arrivals;
  private final DepositRepository deposits;
  private final DepositLoading loading;
  private final DepositReturns returns;
  private final MonthComputation computation;
  private final Console console;
  private final Map<String, Geography> geographies = new ConcurrentHashMap<>();

  MonthlySteps(
      Definitions definitions,
      DSLContext dsl,
      ArrivalRepository arrivals,
      DepositLoading loading,
      DepositReturns returns,
      Console console) {
    this.definitions = definitions;
    this.dsl = dsl;
    this.arrivals = arrivals;
    this.deposits = new DepositRepository(dsl);
    this.loading = loading;
    this.returns = returns;
    this.computation = new MonthComputation(definitions, dsl);
    this.console = console;
  }

  /** The arrivals to load: the register of places, or everything else. */
  List<Arrival> listToLoad(MonthlyRequest request, boolean places) {
    // the register is read by the codes of its rows
    CodeRepository.register(dsl, definitions.codes());
    // before the partitions, which would wait for the first of them
    GeographyRepository.save(dsl, geography(request));
    List<Arrival> toLoad =
        arrivals.list(request.inputs()).stream()
            .filter(Arrival::recognised)
            .filter(a -> a.flow().equals("place") == places)
            .toList();
    console.begin(
        places ? "Registre des lieux" : "Chargement des extractions", "fichiers", toLoad.size());
    return toLoad;
  }

  /** Loads one arrival. */
  void load(MonthlyRequest request, int arrivalId) {
    Arrival arrival = arrivals.get(arrivalId);
    Deposit deposit = loading.load(arrival, geography(request), register(request, arrival));
    console.advance(1, deposit.read());
  }

  private Register register(MonthlyRequest request, Arrival arrival) {
    return new DepositsInForce(deposits, arrivals.list(request.inputs()))
        .register(arrival.month())
        .map(d -> Register.read(dsl, d.id()))
        .orElse(Register.EMPTY);
  }

  /** Opens the version made of what was loaded; gives its id. */
  int open(MonthlyRequest request) {
    return computation
        .open(geography(request), request.month(), arrivals.list(request.inputs()))
        .id();
  }

  /** The deposits of a version's own month, to be compared with the others. */
  List<Integer> listToCompare(MonthlyRequest request, int versionId) {
    List<Integer> toCompare =
        computation.inForce(version(versionId)).getOrDefault(request.month(), List.of()).stream()
            .filter(d -> d.month().equals(request.month()))
            .map(Deposit::id)
            .toList();
    console.begin("Comparaison des mois", "fichiers", toCompare.size());
    return toCompare;
  }

  /** Compares a deposit with the others of a version. */
  void compare(int versionId, int depositId) {
    Deposit deposit = deposits.get(depositId);
    Map<YearMonth, List<Deposit>> shown = computation.shown(version(versionId));
    List<Finding> findings = HistoryChecks.list(dsl, Surroundings.of(deposit, shown));
    VersionFindingRepository.save(dsl, versionId, depositId, findings);
    if (!findings.isEmpty()) {
      ReceptionRepository.reserve(dsl, versionId, deposit);
    }
    console.advance(1, 0);
  }

  /** Computes the values of a version. */
  void calculate(MonthlyRequest request, int versionId) {
    console.begin("Calcul des indicateurs", "valeurs", 0);
    console.advance(computation.calculate(geography(request), version(versionId)), 0);
    console.end();
  }

  /** Protects the values of a version, and with that completes it. */
  void protect(MonthlyRequest request, int versionId) {
    console.begin("Secret statistique", "valeurs", 0);
    MonthVersion version = version(versionId);
    DisclosureControl.Summary summary = computation.protect(geography(request), version);
    computation.versions().complete(version);
    console.advance(summary.figures(), 0);
    console.end();
  }

  /** What to render: the commission's workbook, the open data, a workbook per zone. */
  List<String> listWorkbooks(MonthlyRequest request) {
    Geography geography = geography(request);
    List<String> workbooks = new ArrayList<>();
    workbooks.add(COMMISSION);
    workbooks.add(DATA);
    for (String zoning : geography.profile().zonings()) {
      geography.zones(zoning).stream()
          .filter(z -> !z.isRemainder())
          .forEach(z -> workbooks.add(z.zoning() + "/" + z.code()));
    }
    console.begin("Classeurs et données", "documents", workbooks.size());
    return workbooks;
  }

  /** Renders one workbook and its charts. */
  void render(MonthlyRequest request, int versionId, String workbook) {
    MonthVersion version = version(versionId);
    Geography geography = geography(request);
    VersionPublication publication = computation.publication(geography, version);
    Path folder = request.folder(version.number());
    Layouts.Layout layout = definitions.layouts().of(geography.profile());
    if (workbook.equals(DATA)) {
      new DataExport(layout.data()).write(publication, folder);
    } else if (workbook.equals(COMMISSION)) {
      new CommissionRenderer(layout.reports()).render(publication, folder);
    } else {
      int slash = workbook.indexOf('/');
      Zone zone =
          geography
              .findZone(workbook.substring(0, slash), workbook.substring(slash + 1))
              .orElseThrow();
      new DiagnosticRenderer(layout.reports()).render(publication, zone, folder);
    }
    console.advance(1, 0);
  }

  /** The files of the month that no earlier version of it received, to be answered. */
  List<Arrival> listReturns(MonthlyRequest request, int versionId) {
    List<Arrival> toAnswer = returns.list(request, version(versionId));
    console.begin("Retours aux réseaux", "fichiers", toAnswer.size());
    return toAnswer;
  }

  /** Writes the certificate, the annotated workbook and the corrected copy of one file. */
  void giveBack(MonthlyRequest request, int versionId, int arrivalId) {
    Arrival arrival = arrivals.get(arrivalId);
    returns.write(
        arrival,
        geography(request),
        register(request, arrival),
        version(versionId),
        request.folder(version(versionId).number()));
    console.advance(1, 0);
  }

  /** Writes the list of what the run gave. */
  void summarise(MonthlyRequest request, int versionId) {
    MonthVersion version = version(versionId);
    RunSummary.write(
        request.folder(version.number()), computation.publication(geography(request), version));
  }

  Deposit deposit(int id) {
    return deposits.get(id);
  }

  /**
   * Forgets the files that may not be kept, of a run that received them again and loads nothing.
   */
  void discardRefused(List<Arrival> received) {
    Map<Integer, Deposit> known = deposits.list(Arrival.depositIds(received));
    received.stream()
        .flatMap(arrival -> Stream.ofNullable(arrival.depositId()))
        .forEach(id -> loading.discardRefused(Objects.requireNonNull(known.get(id))));
  }

  /** Why a deposit was refused and what counts in its place, in French, one line each. */
  List<String> reasons(Arrival arrival) {
    Integer id = arrival.depositId();
    if (id == null) {
      return List.of();
    }
    List<String> reasons = new ArrayList<>(deposits.listBlocking(id));
    Integer kept = arrival.keptId();
    if (kept != null) {
      reasons.add("l'envoi précédent (" + deposits.get(kept).fileName() + ") reste en vigueur");
    }
    if (!arrival.keptNote().isEmpty()) {
      reasons.add(arrival.keptNote());
    }
    return reasons;
  }

  /** The commonest errors of a deposit, in French, at most so many. */
  List<String> mainErrors(Deposit deposit, int most) {
    return deposits.listErrors(deposit.id(), most);
  }

  MonthVersion version(int id) {
    return computation.versions().get(id);
  }

  Geography geography(MonthlyRequest request) {
    return geographies.computeIfAbsent(
        request.region(), r -> definitions.regions().geography(definitions.region(r)));
  }
}
