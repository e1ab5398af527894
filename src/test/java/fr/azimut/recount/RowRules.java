package fr.azimut.recount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong with a row although each of its cells can be read. */
final class RowRules {

  private static final int MONTHS_OF_A_CAMPAIGN = 12;
  private static final int OLDEST_STATISTIC = 6;

  private RowRules() {}

  /** Whether the row is wrong. */
  static boolean forbid(Draft row, Format format) {
    boolean anotherMonth = row.has("month") && !row.day("month").equals(row.monthStart());
    boolean level = !format.operator() && row.is("cep_level", "2", "3");
    return anotherMonth || level || forbid(row);
  }

  private static boolean forbid(Draft row) {
    return switch (row.flow()) {
      case ACTIVITY -> noStructure(row) || outside(row, row.date("day"));
      case PATHWAY -> noStructure(row) || pathway(row);
      case REQUEST -> noStructure(row) || request(row);
      case EARLY_LEAVER -> noStructure(row) || campaign(row);
      case SURVEY -> noStructure(row) || counts(row);
      case COOPERATION -> cooperation(row);
      case PLACE -> noStructure(row) || row.is("network", "", Row.NR);
      case CONTEXT -> context(row);
      default -> throw new IllegalArgumentException(row.flow().name());
    };
  }

  private static boolean noStructure(Draft row) {
    return row.text("structure").isEmpty();
  }

  /** A day that is given lies in the month. */
  private static boolean outside(Draft row, @Nullable LocalDate day) {
    return day != null && !YearMonth.from(day).equals(row.month());
  }

  /** Open for a day at least in the month; asked for, opened, closed, in this order. */
  private static boolean pathway(Draft row) {
    return !row.has("opened")
        || later(row, "requested", "opened", "closed")
        || unordered(row.date("requested"), row.date("opened"))
        || unordered(row.date("opened"), row.date("closed"))
        || (row.has("closed") && row.day("closed").isBefore(row.monthStart()));
  }

  /** Received in the month or in the one before, or its interview in the month or still to come. */
  private static boolean request(Draft row) {
    return !row.has("requested")
        || later(row, "requested", "interview")
        || unordered(row.date("requested"), row.date("interview"))
        || (row.day("requested").isBefore(row.monthStart().minusMonths(1))
            && row.has("interview")
            && row.day("interview").isBefore(row.monthStart()));
  }

  private static boolean campaign(Draft row) {
    LocalDate campaign = row.date("campaign");
    return campaign == null
        || campaign.isAfter(row.monthStart())
        || campaign.isBefore(row.monthStart().minusMonths(MONTHS_OF_A_CAMPAIGN));
  }

  /** A part is at most its whole. */
  private static boolean counts(Draft row) {
    double answers = row.number("respondents");
    return !row.numbers().keySet().containsAll(List.of("surveyed", "respondents"))
        || answers > row.number("surveyed")
        || row.number("satisfied") + row.number("very_satisfied") > answers
        || row.number("useful") > answers;
  }

  private static boolean cooperation(Draft row) {
    return !row.has("day")
        || outside(row, row.date("day"))
        || (row.text("networks").isEmpty() && row.text("structures").isEmpty());
  }

  private static boolean context(Draft row) {
    double year = Objects.requireNonNullElse(row.numbers().get("year"), 0.0);
    int last = row.month().getYear();
    return !row.numbers().containsKey("quantity") || year > last || year < last - OLDEST_STATISTIC;
  }

  private static boolean later(Draft row, String... dates) {
    return List.of(dates).stream()
        .anyMatch(date -> row.has(date) && row.day(date).isAfter(row.monthEnd()));
  }

  private static boolean unordered(@Nullable LocalDate first, @Nullable LocalDate then) {
    return first != null && then != null && then.isBefore(first);
  }
}
