package fr.azimut.indicator;

import static azimut.database.mart.Tables.INDICATOR_VALUE;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.indicator.Example.Expectation;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Holds the figures of an example against those that were computed. */
public final class ExampleFigures {

  /** Two values this near are the same. */
  private static final double TOLERANCE = 1e-9;

  private static final int DECIMALS = 10;

  /**
   * A figure that is not what its example says.
   *
   * @param position where the example says it
   * @param figure which figure, in French
   * @param expected what the example says, in French
   * @param computed what was computed, in French
   */
  public record Mismatch(Position position, String figure, String expected, String computed) {

    @Override
    public String toString() {
      return position + " : " + figure + " : attendu " + expected + ", calculé " + computed;
    }
  }

  /** A figure, or why there is none. */
  private record Computed(
      @Nullable Double numerator,
      @Nullable Double denominator,
      @Nullable Double value,
      @Nullable String reason,
      @Nullable String cause,
      @Nullable String remark,
      int received,
      int expected,
      @Nullable Double volume) {}

  private final DSLContext dsl;
  private final VersionScope scope;

  private ExampleFigures(DSLContext dsl, VersionScope scope) {
    this.dsl = dsl;
    this.scope = scope;
  }

  /**
   * The figures of an example that are not as it says, in its order.
   *
   * @param scope the version that they were computed for
   * @throws DefinitionException when a figure is of a zone that does not exist
   */
  public static List<Mismatch> compare(DSLContext dsl, VersionScope scope, ExampleCase example) {
    ExampleFigures figures = new ExampleFigures(dsl, scope);
    List<Mismatch> mismatches = new ArrayList<>();
    for (Expectation expected : example.expectations()) {
      Optional<Computed> computed = figures.find(example.indicator(), expected);
      if (computed.filter(c -> isAs(expected, c)).isEmpty()) {
        mismatches.add(
            new Mismatch(
                expected.position(),
                figure(expected),
                text(
                        expected.numerator(),
                        expected.denominator(),
                        expected.value(),
                        expected.reason(),
                        expected.remark())
                    + coverage(expected.received(), expected.expected(), expected.volume()),
                computed.map(c -> text(expected, c)).orElse("aucun chiffre de ce nom")));
      }
    }
    return mismatches;
  }

  private Optional<Computed> find(String indicator, Expectation expected) {
    Period period = expected.period();
    return dsl.selectFrom(INDICATOR_VALUE)
        .where(
            INDICATOR_VALUE.VERSION_ID.eq(scope.versionId()),
            INDICATOR_VALUE.INDICATOR.eq(indicator),
            INDICATOR_VALUE.ZONE_ID.eq(zone(expected)),
            INDICATOR_VALUE.NETWORK.eq(Objects.requireNonNullElse(expected.network(), "")),
            INDICATOR_VALUE.PERIOD.eq((period == null ? Period.MONTH : period).name()),
            INDICATOR_VALUE.MONTH.eq(scope.monthDay()),
            INDICATOR_VALUE.VARIABLE.eq(Objects.requireNonNullElse(expected.variable(), "")),
            INDICATOR_VALUE.MODALITY.eq(Objects.requireNonNullElse(expected.modality(), "")))
        .fetchOptional(
            row ->
                new Computed(
                    number(row.getNumerator()),
                    // Of an evolution, the amount that it starts from.
                    number(
                        row.getDenominator() == null
                            ? row.getOtherNumerator()
                            : row.getDenominator()),
                    row.getValue(),
                    row.getReason(),
                    row.getCause(),
                    row.getRemark(),
                    row.getReceived(),
                    row.getExpected(),
                    row.getVolumeShare()));
  }

  private short zone(Expectation expected) {
    String code = expected.zone();
    return scope.zones().entrySet().stream()
        .filter(
            e ->
                code == null
                    ? e.getValue().zoning().equals(Zone.REGION)
                    : e.getValue().code().equals(code))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () ->
                new DefinitionException(
                    expected.position(),
                    "the examples' region has no zone '" + code + "'",
                    "Its zones: A, B, 01, 02."));
  }

  private static boolean isAs(Expectation expected, Computed computed) {
    return Objects.equals(expected.reason(), computed.reason())
        && (expected.remark() == null || expected.remark().equals(computed.remark()))
        && isAs(expected.numerator(), computed.numerator())
        && isAs(expected.denominator(), computed.denominator())
        && isAs(expected.value(), computed.value())
        && (expected.received() == null || expected.received() == computed.received())
        && (expected.expected() == null || expected.expected() == computed.expected())
        && isAs(expected.volume(), computed.volume());
  }

  private static boolean isAs(@Nullable Double expected, @Nullable Double computed) {
    return expected == null || (computed != null && Math.abs(expected - computed) <= TOLERANCE);
  }

  private static @Nullable Double number(@Nullable BigDecimal amount) {
    return amount == null ? null : (Double) amount.doubleValue();
  }

  private static String figure(Expectation figure) {
    List<String> words = new ArrayList<>();
    words.add(figure.zone() == null ? "région" : "zone " + figure.zone());
    words.add(figure.network() == null ? "tous réseaux" : "réseau " + figure.network());
    Period period = figure.period();
    if (period != null && period != Period.MONTH) {
      words.add("période " + period.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (figure.variable() != null) {
      words.add(figure.variable() + " " + figure.modality());
    }
    return String.join(", ", words);
  }

  /** Coverage is told where the example tells it. */
  private static String text(Expectation expected, Computed computed) {
    boolean coverage =
        expected.received() != null || expected.expected() != null || expected.volume() != null;
    return text(computed)
        + (coverage ? coverage(computed.received(), computed.expected(), computed.volume()) : "");
  }

  private static String text(Computed computed) {
    String cause = computed.cause();
    return text(
        computed.numerator(),
        computed.denominator(),
        computed.value(),
        computed.reason() == null || cause == null
            ? computed.reason()
            : computed.reason() + " (" + Cause.of(cause).label() + ")",
        computed.remark());
  }

  private static String coverage(
      @Nullable Integer received, @Nullable Integer expected, @Nullable Double volume) {
    List<String> words = new ArrayList<>();
    add(words, " ; reçues ", received == null ? null : (Double) received.doubleValue());
    add(words, " ; attendues ", expected == null ? null : (Double) expected.doubleValue());
    add(words, " ; volume ", volume);
    return String.join("", words);
  }

  private static String text(
      @Nullable Double numerator,
      @Nullable Double denominator,
      @Nullable Double value,
      @Nullable String reason,
      @Nullable String remark) {
    List<String> words = new ArrayList<>();
    add(words, "numérateur ", numerator);
    add(words, "dénominateur ", denominator);
    add(words, "valeur ", value);
    if (reason != null) {
      words.add(reason);
    }
    if (remark != null) {
      words.add("remarque " + remark);
    }
    return String.join(" ; ", words);
  }

  private static void add(List<String> words, String name, @Nullable Double number) {
    if (number != null) {
      NumberFormat format = NumberFormat.getNumberInstance(Locale.FRENCH);
      format.setMaximumFractionDigits(DECIMALS);
      words.add(name + format.format(number));
    }
  }
}
