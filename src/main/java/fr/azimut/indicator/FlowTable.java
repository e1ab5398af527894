package fr.azimut.indicator;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.core.Tables.CONTEXT;
import static azimut.database.core.Tables.COOPERATION;
import static azimut.database.core.Tables.EARLY_LEAVER;
import static azimut.database.core.Tables.PATHWAY;
import static azimut.database.core.Tables.PLACE;
import static azimut.database.core.Tables.REFERRAL;
import static azimut.database.core.Tables.REQUEST;
import static azimut.database.core.Tables.SURVEY;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * A flow as indicators see it: its table, its variables by their kinds, its measures. The last four
 * are no flows of files: they are told by the platform itself.
 */
@SuppressWarnings("ImmutableEnumChecker") // tables and immutable lists
enum FlowTable {
  ACTIVITY_FLOW(
      ACTIVITY,
      codes(
          "service cep_level channel modality theme referred_to outcome attendance sex age_band"
              + " education status contact vae_age host"),
      names("quantity persons"),
      names("day"),
      Measure.QUANTITY,
      Measure.RECORDS,
      Measure.PERSONS,
      Measure.SUM,
      Measure.STRUCTURES,
      Measure.COMMUNES),
  PATHWAY_FLOW(
      PATHWAY,
      codes(
          "program cep_level operator motive exit_situation job_domain sex age_band education"
              + " status"),
      names("quantity"),
      names("requested opened closed"),
      Measure.QUANTITY,
      Measure.RECORDS,
      Measure.PERSONS,
      Measure.SUM,
      Measure.MEDIAN,
      Measure.PERCENTILE_90,
      Measure.STRUCTURES),
  REQUEST_FLOW(
      REQUEST,
      codes("request_kind request_channel request_outcome sex age_band education"),
      List.of(),
      names("requested interview"),
      Measure.RECORDS,
      Measure.QUANTITY,
      Measure.SUM,
      Measure.MEDIAN,
      Measure.PERCENTILE_90,
      Measure.STRUCTURES),
  EARLY_LEAVER_FLOW(
      EARLY_LEAVER,
      codes("contact_outcome solution track referred_to sex age_band"),
      List.of(),
      names("campaign"),
      Measure.RECORDS,
      Measure.QUANTITY,
      Measure.PERSONS,
      Measure.STRUCTURES),
  SURVEY_FLOW(
      SURVEY,
      codes("cep_level wave"),
      names("surveyed respondents satisfied very_satisfied useful"),
      List.of(),
      Measure.RECORDS,
      Measure.SUM,
      Measure.STRUCTURES),
  COOPERATION_FLOW(
      COOPERATION,
      codes("action_kind theme"),
      names("participants network_count"),
      names("day"),
      Measure.RECORDS,
      Measure.SUM,
      Measure.STRUCTURES),
  REFERRAL_FLOW(
      REFERRAL,
      codes("referred_to"),
      List.of(),
      names("referred contacted"),
      Measure.RECORDS,
      Measure.QUANTITY,
      Measure.SUM,
      Measure.MEDIAN,
      Measure.PERCENTILE_90,
      Measure.STRUCTURES),
  PLACE_FLOW(
      PLACE,
      codes("kind all_publics"),
      names("advisers"),
      names("label_since"),
      Measure.RECORDS,
      Measure.SUM,
      Measure.STRUCTURES,
      Measure.COMMUNES,
      Measure.DEPARTMENTS),
  CONTEXT_FLOW(CONTEXT, names("measure source"), names("quantity"), List.of(), Measure.QUANTITY),
  COVERAGE_FLOW(null, List.of(), List.of(), List.of(), Measure.RECEIVED, Measure.EXPECTED),
  TERRITORY_FLOW(null, List.of(), List.of(), List.of(), Measure.DEPARTMENTS, Measure.COMMUNES),
  DELIVERY_FLOW(null, List.of(), names("days_late"), List.of(), Measure.RECORDS, Measure.SUM),
  REVISION_FLOW(null, List.of(), names("change first"), List.of(), Measure.SUM);

  /** The number that the interval of a source makes. */
  static final String INTERVAL = "interval";

  /** First and last day of the month in which a record stands. */
  static final List<String> MONTH_DAYS = List.of("month_start", "month_end");

  /** The flows that say what holds until replaced: their amounts do not add up over months. */
  private static final Set<String> LASTING = Set.of("place", "context", "territory", "coverage");

  /** The numbers that are numbers of people. */
  private static final Set<String> PEOPLE =
      Set.of(
          "quantity",
          "persons",
          "surveyed",
          "respondents",
          "satisfied",
          "very_satisfied",
          "useful",
          "participants");

  private final @Nullable Table<?> table;
  private final List<String> codes;
  private final List<String> numbers;
  private final List<String> dates;
  private final Set<Measure> measures;

  FlowTable(
      @Nullable Table<?> table,
      List<String> codes,
      List<String> numbers,
      List<String> dates,
      Measure... measures) {
    this.table = table;
    this.codes = codes;
    this.numbers = numbers;
    this.dates = dates;
    this.measures = EnumSet.copyOf(List.of(measures));
  }

  /** Whether an expression adds up numbers of people. */
  static boolean countsPeople(String expression) {
    return Stream.of(expression.split("\\W+", -1)).anyMatch(PEOPLE::contains);
  }

  private static List<String> names(String names) {
    return List.of(names.split(" ", -1));
  }

  /** Records of files also tell how they were placed and which network sent them. */
  private static List<String> codes(String names) {
    return Stream.concat(names(names).stream(), Stream.of("placement", "network")).toList();
  }

  /** The flow of that name, as definitions write it. */
  static Optional<FlowTable> find(String id) {
    return Stream.of(values()).filter(flow -> flow.id().equals(id)).findFirst();
  }

  /** All of them, as definitions write them. */
  static List<String> ids() {
    return Stream.of(values()).map(FlowTable::id).toList();
  }

  /** As definitions write it: {@code early-leaver}. */
  String id() {
    return name().replace("_FLOW", "").toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The variables that hold a code. */
  List<String> codes() {
    return codes;
  }

  /** The variables that hold a number. */
  List<String> numbers() {
    return numbers;
  }

  /** The variables that hold a date, in the order in which they come in a life. */
  List<String> dates() {
    return dates;
  }

  Set<Measure> measures() {
    return measures;
  }

  boolean isLasting() {
    return LASTING.contains(id());
  }

  /** Whether its amounts do not add up over months, or have only one month. */
  boolean isStock() {
    return isLasting() || this == EARLY_LEAVER_FLOW || this == REVISION_FLOW;
  }

  /** Whether a record may stand in several months, and would count in each. */
  boolean standsInSeveralMonths() {
    return this == PATHWAY_FLOW || this == REQUEST_FLOW || this == REFERRAL_FLOW;
  }

  /** Whether files of it are sent by networks, each for its own. */
  boolean isOfNetworks() {
    return table != null && !isLasting() && this != COOPERATION_FLOW;
  }

  /** Whether some file brings it; the platform itself tells the others. */
  boolean isSentInFiles() {
    return table != null;
  }

  /** Whether its records have a variable of that name. */
  boolean has(String variable) {
    return codes.contains(variable) || numbers.contains(variable) || dates.contains(variable);
  }

  /** Whether its records are acts: several are of one person, or of one workshop. */
  boolean isOfActs() {
    return this == ACTIVITY_FLOW || this == REFERRAL_FLOW || this == COOPERATION_FLOW;
  }

  /** Whether its records belong to a structure, so that a constant perimeter can be told. */
  boolean hasStructures() {
    return isOfNetworks();
  }

  /** Whether a structure that reported is in every file: of rare events, it need not be. */
  boolean tellsEveryStructure() {
    return this == ACTIVITY_FLOW || this == PATHWAY_FLOW || this == EARLY_LEAVER_FLOW;
  }

  /** Whether it is known who is expected to send it; the others are there whole or not at all. */
  boolean isCovered() {
    return isOfNetworks() || this == COOPERATION_FLOW;
  }

  /** What a record adds to the volume of its structure; null where records are counted. */
  @Nullable String volume() {
    return switch (this) {
      case ACTIVITY_FLOW, PATHWAY_FLOW -> "quantity";
      case SURVEY_FLOW -> "respondents";
      default -> null;
    };
  }

  Table<?> table() {
    return Objects.requireNonNull(table, () -> id() + " has no table");
  }

  /** The column of its table that holds a variable or, among others, {@code atom_id}. */
  <T> Field<T> column(String name, Class<T> type) {
    return Objects.requireNonNull(
        table().field(name, type), () -> table().getName() + " has no " + name);
  }
}
