package fr.azimut.sample;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes the rows of one file, as its network packs them. */
interface ExtractWriter extends Closeable {

  /** A line of its own, above the header. */
  void title(String text) throws IOException;

  /** The columns' names, or any row below them; empty cells are {@code ""}. */
  void row(List<String> cells) throws IOException;
}
