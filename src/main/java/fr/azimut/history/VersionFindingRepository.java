package fr.azimut.history;

import static azimut.database.ops.Tables.VERSION_FINDING;

import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;

/** Keeps what comparing the deposits of a version finds. */
public final class VersionFindingRepository {

  private VersionFindingRepository() {}

  /** Replaces the findings of a deposit in a version. */
  public static void save(DSLContext dsl, int versionId, int depositId, List<Finding> findings) {
    dsl.deleteFrom(VERSION_FINDING)
        .where(VERSION_FINDING.VERSION_ID.eq(versionId), VERSION_FINDING.DEPOSIT_ID.eq(depositId))
        .execute();
    int rank = 1;
    for (Finding finding : findings) {
      dsl.insertInto(VERSION_FINDING)
          .set(VERSION_FINDING.VERSION_ID, versionId)
          .set(VERSION_FINDING.DEPOSIT_ID, depositId)
          .set(VERSION_FINDING.RANK, rank++)
          .set(VERSION_FINDING.KIND, finding.kind().id())
          .set(VERSION_FINDING.SEVERITY, finding.severity().name())
          .set(VERSION_FINDING.FOUND, finding.found())
          .set(VERSION_FINDING.EXPECTED, finding.expected())
          .execute();
    }
  }

  /** The findings of a deposit in a version, in their order. */
  public static List<Finding> list(DSLContext dsl, int versionId, int depositId) {
    return dsl.selectFrom(VERSION_FINDING)
        .where(VERSION_FINDING.VERSION_ID.eq(versionId), VERSION_FINDING.DEPOSIT_ID.eq(depositId))
        .orderBy(VERSION_FINDING.RANK)
        .fetch(
            row ->
                Finding.ofFile(
                    kind(row.getKind()),
                    Severity.valueOf(row.getSeverity()),
                    row.getFound(),
                    row.getExpected()));
  }

  private static FindingKind kind(String id) {
    return FindingKind.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
