package fr.azimut.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune of the reference's edition.
 *
 * @param code INSEE code, five characters: {@code 38185}, {@code 2A004}
 * @param name {@code Saint-Martin-d'Hères}
 * @param department code of its département: {@code 38}, {@code 2A}, {@code 971}
 * @param epci SIREN code of its EPCI with own taxation, of the year before the edition; null where
 *     there is none
 * @param postcodes in ascending order; empty for a few islands without inhabitants
 * @param population municipal population; 0 where it is not published
 */
public record Commune(
    String code,
    String name,
    String department,
    @Nullable String epci,
    List<String> postcodes,
    int population) {

  /** Copies the postcodes. */
  public Commune {
    postcodes = List.copyOf(postcodes);
  }
}
