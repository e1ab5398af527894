package fr.azimut.extract;

import fr.azimut.definition.Position;
import java.util.List;

/**
 * A table of {@code jobs/mappings/}: from the codes of a network to ours.
 *
 * @param name the name of its file, without its ending
 * @param entries its rows, in order; no code twice
 */
public record MappingTable(String name, List<Entry> entries) {

  /**
   * A row.
   *
   * @param position where it stands
   * @param code the network's code
   * @param canonical ours, or {@code NR}
   */
  public record Entry(Position position, String code, String canonical) {}

  /** Keeps its own copy of the rows. */
  public MappingTable {
    entries = List.copyOf(entries);
  }
}
