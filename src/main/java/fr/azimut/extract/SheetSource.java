package fr.azimut.extract;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A workbook whose sheets are read one row after the other. Wrong bytes throw, whatever. */
interface SheetSource extends Closeable {

  /** The names of the sheets, in the order of their tabs. */
  List<String> names();

  /**
   * Reads a sheet to its end, or until its rows want no more.
   *
   * @param index of its name
   */
  void read(int index, TableRows rows) throws IOException;

  /** The file is not what it should be. */
  final class Damaged extends IOException {
    Damaged(Exception cause) {
      super(cause);
    }
  }
}
