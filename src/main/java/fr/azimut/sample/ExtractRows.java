package fr.azimut.sample;

import java.io.IOException;
import java.util.List;

/** Invents the rows of one file, one after the other. */
interface ExtractRows {

  /** Names of the columns that are written, in order. */
  List<String> columns();

  /** Invents all rows. */
  void write(FileBody body) throws IOException;
}
