package fr.azimut.deposit;

import static azimut.database.ops.Tables.FINDING;

import azimut.database.ops.tables.records.FindingRecord;
import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import fr.azimut.quality.Suggested;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Keeps the findings of deposits, in the order in which they were listed. */
final class FindingRepository {

  private static final int BATCH = 500;

  private FindingRepository() {}

  static void replace(DSLContext dsl, int depositId, List<FindingGroup> findings) {
    dsl.deleteFrom(FINDING).where(FINDING.DEPOSIT_ID.eq(depositId)).execute();
    List<FindingRecord> batch = new ArrayList<>(BATCH);
    int rank = 1;
    for (FindingGroup group : findings) {
      batch.add(row(depositId, rank++, group));
      if (batch.size() == BATCH || rank > findings.size()) {
        dsl.insertInto(FINDING).set(batch).execute();
        batch.clear();
      }
    }
  }

  static List<FindingGroup> list(DSLContext dsl, int depositId) {
    return dsl.selectFrom(FINDING)
        .where(FINDING.DEPOSIT_ID.eq(depositId))
        .orderBy(FINDING.RANK)
        .fetch(FindingRepository::group);
  }

  private static FindingRecord row(int depositId, int rank, FindingGroup group) {
    Suggested suggestion = group.suggestion();
    return new FindingRecord(
        depositId,
        rank,
        group.kind().id(),
        group.severity().name(),
        group.sheet(),
        group.column(),
        group.found(),
        group.expected(),
        group.count(),
        group.lines(),
        suggestion == null ? null : suggestion.value(),
        suggestion == null ? null : suggestion.certain());
  }

  private static FindingGroup group(FindingRecord row) {
    return new FindingGroup(
        FindingKind.of(row.getKind()),
        Severity.valueOf(row.getSeverity()),
        row.getSheet(),
        row.getColumnName(),
        row.getFound(),
        row.getExpected(),
        suggestion(row.getSuggestion(), row.getSuggestionCertain()),
        row.getOccurrences(),
        row.getLines());
  }

  private static @Nullable Suggested suggestion(@Nullable String value, @Nullable Boolean certain) {
    return value == null ? null : new Suggested(value, Boolean.TRUE.equals(certain));
  }
}
