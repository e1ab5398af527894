package fr.azimut.definition;

import java.util.Map;

/**
 * Where the keys of a record stand in its file, for blame that is finer than the whole record. A
 * component of this type is no key itself.
 *
 * @param record where the record begins
 * @param positions where each of its keys stands, as it is written
 */
public record Keys(Position record, Map<String, Position> positions) {

  /** The place of a key; of one that is absent, where the record begins. */
  public Position at(String key) {
    return positions.getOrDefault(key, record);
  }
}
