package fr.azimut.normalisation;

import static azimut.database.core.Tables.STRUCTURE;
import static azimut.database.core.Tables.STRUCTURE_COUNT;

import fr.azimut.extract.Flow;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the structures that the register expects of a network and that its file says nothing of.
 */
final class AbsentStructureCheck implements DepositCheck {

  /** A month without a request, or without a survey, is an ordinary one. */
  private static final Set<Flow> EXPECTED_OF = Set.of(Flow.ACTIVITY, Flow.PATHWAY);

  @Override
  public void check(LoadedRows rows) {
    LoadRequest request = rows.request();
    List<String> expected = request.register().list(request.network().network());
    if (expected.isEmpty() || !EXPECTED_OF.contains(request.format().flow())) {
      return;
    }
    Set<String> present =
        new HashSet<>(
            rows.database()
                .select(STRUCTURE.CODE)
                .from(STRUCTURE_COUNT)
                .join(STRUCTURE)
                .on(STRUCTURE.ID.eq(STRUCTURE_COUNT.STRUCTURE_ID))
                .where(STRUCTURE_COUNT.DEPOSIT_ID.eq(request.depositId()))
                .fetch(STRUCTURE.CODE));
    List<String> absent = expected.stream().filter(code -> !present.contains(code)).toList();
    if (!absent.isEmpty() && !present.isEmpty()) { // a file without a row declares zero for all
      rows.tell(
          FindingKind.STRUCTURE_ABSENT,
          Severity.WARNING,
          0,
          absent.size()
              + (absent.size() == 1 ? " structure : " : " structures : ")
              + String.join(", ", absent),
          "une ligne au moins pour chacune des " + expected.size() + " structures du registre");
    }
  }
}
