package fr.azimut.indicator;

import static azimut.database.mart.Tables.INDICATOR_VALUE;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Headline values of the region as an example of flow revision gives them, of two versions. */
public final class ExampleRevisions {

  private ExampleRevisions() {}

  /**
   * Writes the provisional values to the first version of the month, the later ones to the other.
   *
   * @param firstVersionId the first version of the month
   * @param scope the later version
   * @param rows {@code indicator}, {@code first} and {@code value} of each
   * @param position where the example stands
   * @throws DefinitionException when a row lacks one of them
   */
  public static void save(
      DSLContext dsl,
      int firstVersionId,
      VersionScope scope,
      List<Map<String, String>> rows,
      Position position) {
    for (Map<String, String> row : rows) {
      String indicator = require(row, "indicator", position);
      save(dsl, firstVersionId, scope, indicator, require(row, "first", position));
      save(dsl, scope.versionId(), scope, indicator, require(row, "value", position));
    }
  }

  private static String require(Map<String, String> row, String key, Position position) {
    String text = row.get(key);
    if (text == null) {
      throw new DefinitionException(
          position, "a row lacks '" + key + "'", "Write indicator, first and value.");
    }
    return text;
  }

  private static void save(
      DSLContext dsl, int versionId, VersionScope scope, String indicator, String value) {
    BigDecimal number = new BigDecimal(value);
    dsl.insertInto(INDICATOR_VALUE)
        .set(INDICATOR_VALUE.VERSION_ID, versionId)
        .set(INDICATOR_VALUE.INDICATOR, indicator)
        .set(INDICATOR_VALUE.ZONE_ID, region(scope))
        .set(INDICATOR_VALUE.NETWORK, "")
        .set(INDICATOR_VALUE.PERIOD, Period.MONTH.name())
        .set(INDICATOR_VALUE.MONTH, scope.monthDay())
        .set(INDICATOR_VALUE.VARIABLE, "")
        .set(INDICATOR_VALUE.MODALITY, "")
        .set(INDICATOR_VALUE.NUMERATOR, number)
        .set(INDICATOR_VALUE.VALUE, number.doubleValue())
        .execute();
  }

  private static short region(VersionScope scope) {
    return scope.zones().entrySet().stream()
        .filter(e -> e.getValue().zoning().equals(Zone.REGION))
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
