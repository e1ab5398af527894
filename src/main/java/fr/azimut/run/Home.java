package fr.azimut.run;

import java.nio.file.Path;

/**
 * The folder where Azimut keeps its own files.
 *
 * @param folder {@code .azimut} unless told otherwise
 */
record Home(Path folder) {

  Path archive() {
    return folder.resolve("archive");
  }

  /** Outside the database, so that a copy of the database alone cannot tell persons apart. */
  Path personKey() {
    return folder.resolve("person.key");
  }
}
