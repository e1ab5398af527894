package fr.azimut.run;

import fr.azimut.deposit.Certificate;
import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.deposit.ReceptionRepository;
import fr.azimut.history.VersionFindingRepository;
import fr.azimut.month.MonthVersion;
import fr.azimut.normalisation.Register;
import fr.azimut.quality.FindingGroup;
import fr.azimut.territory.Geography;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;

/** Answers the networks: {@code retours/<network>/<file name>/} of a version. */
final class DepositReturns {

  private final Definitions definitions;
  private final DSLContext dsl;
  private final ArrivalRepository arrivals;
  private final DepositRepository deposits;
  private final ReturnFolder folders;
  private final FileCheck check;

  DepositReturns(
      Definitions definitions, DSLContext dsl, ArrivalRepository arrivals, FileCheck check) {
    this.definitions = definitions;
    this.dsl = dsl;
    this.arrivals = arrivals;
    this.deposits = new DepositRepository(dsl);
    this.folders = new ReturnFolder(definitions, check);
    this.check = check;
  }

  /** The files of the version's month that no earlier version of it received. */
  List<Arrival> list(MonthlyRequest request, MonthVersion version) {
    Set<Integer> answered =
        ReceptionRepository.listEarlierDeposits(
            dsl, request.region(), request.month(), version.number());
    return arrivals.list(request.inputs()).stream()
        .filter(a -> a.month().equals(request.month()))
        .filter(a -> a.depositId() != null && !answered.contains(a.depositId()))
        .toList();
  }

  /** Writes everything that the sender of a file gets. */
  void write(
      Arrival arrival,
      Geography geography,
      Register register,
      MonthVersion version,
      Path versionFolder) {
    Path folder =
        versionFolder.resolve("retours").resolve(arrival.network()).resolve(arrival.file().name());
    folders.write(
        certificate(arrival, geography, version),
        arrival,
        check.request(arrival, geography, register),
        folder);
  }

  private Certificate certificate(Arrival arrival, Geography geography, MonthVersion version) {
    int id = Objects.requireNonNull(arrival.depositId());
    List<FindingGroup> compared = compared(version, id);
    List<FindingGroup> findings = new ArrayList<>(deposits.listFindings(id));
    findings.addAll(compared);
    findings.sort(Comparator.comparing(FindingGroup::severity).reversed());
    Deposit loaded = deposits.get(id);
    Integer kept = arrival.keptId();
    Deposit deposit = compared.isEmpty() ? loaded : loaded.withReserves();
    return new Certificate(
        deposit,
        deposits.getFacts(id),
        arrival.receivedOn(),
        true,
        geography.profile().label(),
        definitions.networks().get(arrival.network()).name(arrival.month()),
        definitions.format(arrival.network(), arrival.format()).label(),
        geography.profile().zoneId(),
        findings,
        kept == null ? null : deposits.get(kept).fileName(),
        arrival.keptNote(),
        null);
  }

  /** What comparing the deposits of the version found. */
  private List<FindingGroup> compared(MonthVersion version, int depositId) {
    return VersionFindingRepository.list(dsl, version.id(), depositId).stream()
        .map(
            f ->
                new FindingGroup(
                    f.kind(), f.severity(), null, null, f.found(), f.expected(), null, 1, ""))
        .toList();
  }
}
