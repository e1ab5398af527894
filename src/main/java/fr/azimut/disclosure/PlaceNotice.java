package fr.azimut.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place where the public is received, as the month's register has it.
 *
 * @param network slug
 * @param structure the structure's code within its network
 * @param kind code of the variable {@code kind}: {@code siege}, {@code antenne}, {@code permanence}
 * @param commune its name and INSEE code: {@code Bron (69029)}
 * @param allPublics whether it is open to everyone
 * @param labelSince the day of its label «Orientation pour tous», null when it has none
 */
public record PlaceNotice(
    String network,
    String structure,
    String kind,
    String commune,
    boolean allPublics,
    @Nullable LocalDate labelSince) {

  /** How long a label lasts; MAI-01 counts them as 1,826 days, at most one day less. */
  private static final int LABEL_YEARS = 5;

  /** The first day on which the label is no longer valid; null without a label. */
  public @Nullable LocalDate labelUntil() {
    return labelSince == null ? null : labelSince.plusYears(LABEL_YEARS);
  }
}
