package fr.azimut.definition;

/**
 * Where something stands in a definition.
 *
 * @param file the file, as the user names it (relative to the project where possible)
 * @param line from 1
 * @param column from 1
 */
public record Position(String file, int line, int column) {

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
