package fr.azimut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.run.SampleRun;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The places and joint actions that runs of the sample data list, read a second time. */
final class PublishedLists {

  private static final int THRESHOLD = 5;
  private static final int MONTHS = 13;
  private static final String PLACES =
      """
      select p.zoning || '/' || p.zone, p.network || '/' || p.structure, p.kind, p.all_publics,
        coalesce(p.label_since::text, '')
      from pub.place p join ops.month_version v on v.id = p.version_id
      where v.month = ?
      """;
  private static final String ACTIONS =
      """
      select a.day::text, a.kind,
        '[' || (select string_agg(n, ', ' order by n) from unnest(a.networks) n) || ']',
        '[' || (select string_agg(z, ', ' order by z) from unnest(a.zones) z) || ']',
        case a.status when 'PUBLISHED' then a.participants::text else a.status end
      from pub.joint_action a join ops.month_version v on v.id = a.version_id
      where v.month = ?
      """;

  private PublishedLists() {}

  /** Every place of the region is listed once, and every action wherever it was. */
  static void check(MonthRecount recount) throws SQLException {
    Sample sample = recount.sample();
    assertThat(listed(PLACES, sample.last())).isEqualTo(places(sample)).isNotEmpty();
    List<String> actions = actions(sample);
    assertThat(listed(ACTIONS, sample.last())).isEqualTo(actions).isNotEmpty();
  }

  private static List<String> listed(String sql, YearMonth month) throws SQLException {
    List<String> lines = new ArrayList<>();
    SampleRun.query(
        sql,
        month,
        row -> {
          List<String> texts = new ArrayList<>();
          for (int i = 1; i <= 5; i++) {
            texts.add(Objects.requireNonNull(row.getString(i)));
          }
          lines.add(String.join("|", texts));
        });
    return lines.stream().sorted().toList();
  }

  private static List<String> places(Sample sample) {
    Register register = sample.registerOf(sample.last());
    List<String> lines = new ArrayList<>();
    for (Row place : register == null ? List.<Row>of() : register.places()) {
      LocalDate label = place.date("label_since");
      String since = label == null ? "" : label.toString();
      String publics = place.is("all_publics", "true") ? "t" : "f";
      String told = place.structure + "|" + place.code("kind") + "|" + publics + "|" + since;
      if (!place.spot.isOutside()) {
        place.spot.zones().forEach(zone -> lines.add(zone + "|" + told));
      }
    }
    return lines.stream().sorted().toList();
  }

  private static List<String> actions(Sample sample) {
    return IntStream.range(0, MONTHS)
        .mapToObj(sample.last()::minusMonths)
        .flatMap(
            month ->
                sample.region().networks(Flow.COOPERATION).stream()
                    .flatMap(n -> sample.rows(Flow.COOPERATION, n, month).stream()))
        .filter(action -> action.amount("network_count") >= 2)
        .map(PublishedLists::action)
        .sorted()
        .toList();
  }

  private static String action(Row row) {
    return row.date("day")
        + "|"
        + row.code("action_kind")
        + "|"
        + Objects.requireNonNull(row.action).networks()
        + "|"
        + row.spot.zones().stream().filter(z -> !Spot.isRemainder(z)).sorted().toList()
        + "|"
        + participants(row);
  }

  private static String participants(Row row) {
    if (Double.isNaN(row.number("participants"))) {
      return "NOT_AVAILABLE";
    }
    long number = (long) row.amount("participants");
    return number > 0 && number < THRESHOLD ? "SECRET" : String.valueOf(number);
  }
}
