package fr.azimut.indicator;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.mart.Tables.ACTIVITY_CUBE;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;

/**
 * A variable that a cube of flow activity may keep. A set of them is stored as a number, a bit for
 * each: new ones go to the end.
 */
enum CubeVariable {
  SERVICE(0),
  CEP_LEVEL(1),
  CHANNEL(2),
  MODALITY(3),
  THEME(4),
  REFERRED_TO(5),
  OUTCOME(6),
  ATTENDANCE(7),
  SEX(8),
  AGE_BAND(9),
  EDUCATION(10),
  STATUS(11),
  PLACEMENT(12),
  CONTACT(13),
  VAE_AGE(14),
  HOST(15),
  /** The structure: for comparisons on a constant perimeter, never for figures themselves. */
  STRUCTURE_ID(16);

  /** The variables that belong to a person, and so to the person tables. */
  static final Set<CubeVariable> OF_A_PERSON =
      Collections.unmodifiableSet(EnumSet.of(SEX, AGE_BAND, EDUCATION, STATUS, VAE_AGE, HOST));

  private final int bit;

  CubeVariable(int position) {
    this.bit = 1 << position;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<CubeVariable> find(String id) {
    return Stream.of(values()).filter(v -> v.id().equals(id)).findFirst();
  }

  Field<?> inCore() {
    return in(ACTIVITY);
  }

  Field<?> inCube() {
    return in(ACTIVITY_CUBE);
  }

  private Field<?> in(Table<?> table) {
    Field<?> field = table.field(id());
    if (field == null) {
      throw new IllegalArgumentException(table.getName() + " has no " + id());
    }
    return field;
  }

  static int bits(Collection<CubeVariable> variables) {
    return variables.stream().mapToInt(v -> v.bit).reduce(0, (a, b) -> a | b);
  }
}
