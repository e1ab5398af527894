package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.extract.FormatMatch;
import fr.azimut.normalisation.Register;
import fr.azimut.territory.Geography;
import fr.azimut.territory.RegionProfile;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Finds the register of places that a run would read a file with, by doing what the run does. */
final class RegisterSearch {

  private final Definitions definitions;
  private final DSLContext dsl;
  private final DepositRepository deposits;
  private final FileCheck check;

  RegisterSearch(Definitions definitions, DSLContext dsl, FileCheck check) {
    this.definitions = definitions;
    this.dsl = dsl;
    this.deposits = new DepositRepository(dsl);
    this.check = check;
  }

  /**
   * The register in force in a month, from the folder of extracts; to be called {@link
   * FileCheck#inVain}.
   *
   * @param folder of the extracts of all regions
   */
  Register find(Geography geography, YearMonth month, Path folder) {
    RegionProfile region = geography.profile();
    List<Arrival> places = new ArrayList<>();
    for (Inbox.Found found :
        new Inbox(folder.resolve(region.id()), definitions, region).list(month)) {
      FormatMatch match = found.match();
      if (found.problem() == null && match != null && match.format().flow().id().equals("place")) {
        places.add(load(found, match, geography));
      }
    }
    return new DepositsInForce(deposits, places)
        .register(month)
        .map(d -> Register.read(dsl, d.id()))
        .orElse(Register.EMPTY);
  }

  private Arrival load(Inbox.Found found, FormatMatch match, Geography geography) {
    Arrival arrival =
        new Arrival(
            0,
            found.month(),
            match.network().network(),
            match.format().id(),
            match.format().flow().id(),
            FileRequest.identify(found.file()),
            null,
            null);
    Deposit deposit = check.judge(arrival, geography, Register.EMPTY);
    return arrival.became(
        deposit.id(), check.findKept(arrival, deposit, geography, Register.EMPTY));
  }
}
