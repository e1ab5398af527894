package fr.azimut.normalisation;

import fr.azimut.normalisation.DuplicateCheck.Repeats;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.util.Locale;

/** What the rows that stand twice do to a file: acts count once, and too many refuse it. */
final class RepeatedRows {

  private RepeatedRows() {}

  /**
   * Takes out the acts that stand twice.
   *
   * @param loaded what came of the rows one by one
   * @return what comes of the file
   */
  static LoadSummary conclude(LoadedRows rows, LoadSummary loaded) {
    Repeats repeats = new DuplicateCheck().check(rows);
    long read = loaded.read();
    double maximum = rows.request().format().maximumRepeated();
    if (DepositLoader.isOver(repeats.rows(), read, maximum)) {
      rows.log()
          .add(
              Finding.ofFile(
                  FindingKind.TOO_MANY_REPEATS,
                  Severity.BLOCKING,
                  String.format(
                      Locale.FRENCH,
                      "%d lignes répétées sur %d (%s)",
                      repeats.rows(),
                      read,
                      DepositLoader.percent((double) repeats.rows() / read)),
                  "au plus " + DepositLoader.percent(maximum)));
      return new LoadSummary(read, 0, read, loaded.other(), true);
    }
    DuplicateCheck.takeOut(rows, repeats.acts());
    int acts = repeats.acts().size();
    return new LoadSummary(
        read, loaded.accepted() - acts, loaded.rejected() + acts, loaded.other(), false);
  }
}
