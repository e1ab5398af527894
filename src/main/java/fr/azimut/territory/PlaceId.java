package fr.azimut.territory;

import java.util.Locale;
import java.util.Optional;

/**
 * Codes a place as a whole number that depends on the place's own code only, so that it means the
 * same in every edition of the territory: 0 is «not placed»; else the kind of place stands above
 * bit 28 and the place's code, read in base 36, below it.
 */
public final class PlaceId {

  /** Not placed. */
  public static final int NONE = 0;

  private static final int SHIFT = 28;
  private static final int COMMUNE = 1;
  private static final int POSTCODE = 2;
  private static final int DEPARTMENT = 3;
  private static final int BASE = 36;

  /** The least number that the id of a commune may be. */
  public static final int FIRST_COMMUNE = COMMUNE << SHIFT;

  /** The greatest number that the id of a commune may be. */
  public static final int LAST_COMMUNE = (POSTCODE << SHIFT) - 1;

  private PlaceId() {}

  /**
   * The id of a commune.
   *
   * @param code INSEE code of a commune, five characters
   */
  public static int ofCommune(String code) {
    return encode(COMMUNE, code, 5, 5);
  }

  /**
   * The id of the area of a postcode.
   *
   * @param postcode five digits
   */
  public static int ofPostcode(String postcode) {
    return encode(POSTCODE, postcode, 5, 5);
  }

  /**
   * The id of a département.
   *
   * @param code code of a département, two or three characters
   */
  public static int ofDepartment(String code) {
    return encode(DEPARTMENT, code, 2, 3);
  }

  /** The INSEE code of the commune, when the place is one. */
  public static Optional<String> findCommune(int placeId) {
    return placeId >>> SHIFT == COMMUNE ? Optional.of(code(placeId)) : Optional.empty();
  }

  /**
   * {@code commune 38185}, {@code code postal 38000}, {@code département 38}, {@code non localisé}.
   */
  public static String describe(int placeId) {
    return switch (placeId >>> SHIFT) {
      case COMMUNE -> "commune " + code(placeId);
      case POSTCODE -> "code postal " + code(placeId);
      case DEPARTMENT -> "département " + code(placeId);
      default -> "non localisé";
    };
  }

  private static int encode(int kind, String code, int shortest, int longest) {
    if (code.length() < shortest || code.length() > longest || !code.matches("[0-9A-Z]+")) {
      throw new IllegalArgumentException("not the code of a place: " + code);
    }
    return kind << SHIFT | Integer.parseInt(code, BASE);
  }

  private static String code(int placeId) {
    String digits = Integer.toString(placeId & ((1 << SHIFT) - 1), BASE).toUpperCase(Locale.ROOT);
    int width = placeId >>> SHIFT == DEPARTMENT ? 2 : 5;
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
