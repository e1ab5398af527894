package fr.azimut.normalisation;

import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingSink;
import fr.azimut.quality.Severity;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file in the partition of its deposit, before it is attached.
 *
 * @param database in the transaction of the load
 * @param table the partition, with the column {@link Partition#IDENTITY}
 * @param request the file
 * @param identity what the rows are told apart by
 * @param repeats the identities that may have come twice
 * @param sheet the sheet that the rows come from, null in a text file
 * @param log takes what is wrong
 */
record LoadedRows(
    DSLContext database,
    Table<?> table,
    LoadRequest request,
    RowIdentity identity,
    RepeatFilter repeats,
    @Nullable String sheet,
    FindingSink log) {

  void tell(FindingKind kind, Severity severity, int line, String found, String expected) {
    log.add(new Finding(kind, severity, line == 0 ? null : sheet, line, null, found, expected));
  }
}
