package fr.azimut.run;

import fr.azimut.deposit.Certificate;
import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.Verdict;
import fr.azimut.extract.Flow;
import fr.azimut.normalisation.CodeRepository;
import fr.azimut.normalisation.LoadRequest;
import fr.azimut.normalisation.Preview;
import fr.azimut.normalisation.Register;
import fr.azimut.normalisation.RowPreview;
import fr.azimut.territory.Geography;
import fr.azimut.territory.RegionProfile;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Checks one file, or reads its beginning, and tells the result. */
final class CheckRun {

  private final Definitions definitions;
  private final DSLContext dsl;
  private final FileCheck check;
  private final RegisterSearch registers;
  private final Console console;

  CheckRun(Definitions definitions, DSLContext dsl, FileCheck check, Console console) {
    this.definitions = definitions;
    this.dsl = dsl;
    this.check = check;
    this.registers = new RegisterSearch(definitions, dsl, check);
    this.console = console;
  }

  /**
   * Checks a file.
   *
   * @param deposits the folder of extracts, for the register of places
   * @param output where to write what its sender would get, null for nowhere
   */
  Verdict execute(Arrival arrival, RegionProfile region, Path deposits, @Nullable Path output) {
    Geography geography = definitions.regions().geography(region);
    return check.inVain(
        () -> {
          Register register = register(arrival, geography, deposits);
          FileCheck.Result result = check.check(arrival, geography, register);
          Kept kept = check.findKept(arrival, result.deposit(), geography, register);
          Certificate certificate = certificate(result, kept, arrival, geography);
          new CheckReport(console).show(certificate);
          if (output != null) {
            new ReturnFolder(definitions, check)
                .write(certificate, arrival, check.request(arrival, geography, register), output);
            console.say("Certificat et classeur : " + output);
          }
          return result.deposit().verdict();
        });
  }

  /**
   * Shows the first rows of a file as they would be loaded.
   *
   * @return false when the file as a whole cannot be read
   */
  boolean preview(Arrival arrival, Geography geography, Path deposits, int rows) {
    return check.inVain(
        () -> {
          LoadRequest request =
              check.request(arrival, geography, register(arrival, geography, deposits));
          Preview preview =
              new RowPreview(definitions.networks(), definitions.codes(), definitions.checks())
                  .read(request, rows);
          new PreviewReport(console).show(arrival.file().name(), request.format(), preview);
          return preview.refusals().isEmpty();
        });
  }

  /** The register that a run would read the file with; in a transaction that is undone. */
  Register register(Arrival arrival, Geography geography, Path deposits) {
    CodeRepository.register(dsl, definitions.codes());
    Register register = registers.find(geography, arrival.month(), deposits);
    if (register.isEmpty() && !arrival.flow().equals(Flow.PLACE.id())) {
      console.say(
          "Aucun registre des lieux dans "
              + deposits.resolve(geography.profile().id())
              + " : les structures ne sont pas contrôlées (--deposits).");
    }
    return register;
  }

  private Certificate certificate(
      FileCheck.Result result, Kept kept, Arrival arrival, Geography geography) {
    Deposit earlier = kept.deposit();
    return new Certificate(
        result.deposit(),
        result.facts(),
        null,
        false,
        geography.profile().label(),
        definitions.networks().get(arrival.network()).name(arrival.month()),
        definitions.format(arrival.network(), arrival.format()).label(),
        geography.profile().zoneId(),
        result.findings(),
        earlier == null ? null : earlier.fileName(),
        kept.note(),
        null);
  }
}
