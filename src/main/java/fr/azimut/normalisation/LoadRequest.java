package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkDefinition;
import fr.azimut.territory.Geography;
import java.nio.file.Path;
import java.time.YearMonth;

/**
 * A file to load.
 *
 * @param depositId the deposit that it is, in {@code ops.deposit}
 * @param month the month that it is for
 * @param network its sender
 * @param format how it is written
 * @param file where it is
 * @param geography where its rows are placed
 * @param register the structures known; {@link Register#EMPTY} when there is none yet
 * @param personKey re-hashes the keys of persons
 */
public record LoadRequest(
    int depositId,
    YearMonth month,
    NetworkDefinition network,
    ExtractFormat format,
    Path file,
    Geography geography,
    Register register,
    PersonKey personKey) {

  /** Refuses a deposit without id. */
  public LoadRequest {
    if (depositId < 1) {
      throw new IllegalArgumentException("deposit " + depositId);
    }
  }
}
