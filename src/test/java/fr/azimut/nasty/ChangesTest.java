package fr.azimut.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.run.Draft;
import fr.azimut.run.RunHome;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each mutation does to the rows of a file. */
class ChangesTest {

  private static final YearMonth MONTH = YearMonth.of(2015, 12);
  private static final List<ExtractFormat> FORMATS =
      RunHome.formats(Path.of("jobs"), List.of("mission-locale", "pole-emploi", "psad", "region"));

  private static final String ACTS = "mission-locale-actes";
  private static final List<String> VARIABLES =
      List.of("sex", "age_band", "education", "status", "postcode", "commune_label");

  /** Forty persons of four structures, three acts each. */
  private static Draft acts() {
    List<List<String>> rows = new ArrayList<>();
    for (int person = 0; person < 40; person++) {
      for (int act = 1; act <= 3; act++) {
        String[] home = (person % 2 == 0 ? "73000 Chambéry" : "38100 Grenoble").split(" ");
        String day = "2015-12-0" + act;
        rows.add(
            List.of(
                "S" + person % 4,
                "p" + person,
                day + " 09:00:00",
                "ACCUEIL",
                "Présent",
                "Sur place",
                "CEP1",
                person % 3 == 0 ? "F" : "M",
                person % 5 == 0 ? "-18" : "18-21",
                person % 2 == 0 ? "V" : "IV",
                person % 7 == 0 ? "Emploi" : "Autre",
                home[0],
                home[1],
                "AUCUNE"));
      }
    }
    return draft(ACTS, rows);
  }

  /** Twenty structures with a seat and a branch each. */
  private static Draft places() {
    List<List<String>> rows = new ArrayList<>();
    for (int structure = 0; structure < 20; structure++) {
      for (String kind : List.of("siege", "antenne")) {
        String commune = "380" + (kind.equals("siege") ? 10 : 40) + structure;
        rows.add(List.of("S" + structure, "cio", kind, commune.substring(0, 5), "oui", "", "2,5"));
      }
    }
    return draft("region-lieux", rows);
  }

  private static Draft draft(String id, List<List<String>> data) {
    ExtractFormat format =
        FORMATS.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    List<List<String>> rows = new ArrayList<>();
    rows.add(format.columns().stream().filter(c -> !c.personal()).map(c -> c.name()).toList());
    rows.addAll(data);
    return new Draft(format, MONTH, List.of(), rows);
  }

  private static Draft changed(Draft draft, String mutation) {
    Change change = Objects.requireNonNull(Change.all().get(mutation), mutation);
    change.apply(draft, new Chance(mutation));
    return draft;
  }

  private static List<List<String>> data(Draft draft) {
    return draft.rows().subList(1, draft.rows().size());
  }

  /** The persons of whom a variable is told in more than one way. */
  private static Set<String> told(Draft draft, String... variables) {
    int key = draft.place("person_key").orElseThrow();
    return data(draft).stream().collect(Collectors.groupingBy(r -> r.get(key))).entrySet().stream()
        .filter(
            e -> e.getValue().stream().map(r -> values(draft, r, variables)).distinct().count() > 1)
        .map(e -> e.getKey())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> values(Draft draft, List<String> row, String... variables) {
    return java.util.stream.Stream.of(variables)
        .map(v -> row.get(draft.place(v).orElseThrow()))
        .toList();
  }

  private static List<List<String>> all(Draft draft, String... variables) {
    return data(draft).stream().map(r -> values(draft, r, variables)).toList();
  }

  @Test
  void everyMutationOfTheTableExistsAndEachIsInIt() {
    List<MutationRow> table = MutationRow.list();
    Set<String> facts = names(table, MutationRow.Kind.FACT);
    facts.remove(MutationRow.MISSING);
    assertThat(facts).isEqualTo(Change.all().keySet());
    Set<String> forms = names(table, MutationRow.Kind.FORM);
    forms.addAll(names(table, MutationRow.Kind.AGAIN));
    assertThat(forms).allMatch(Forms::exists);
    assertThat(table).allMatch(row -> !row.what().isBlank());
  }

  private static Set<String> names(List<MutationRow> table, MutationRow.Kind kind) {
    return table.stream()
        .filter(m -> m.kind() == kind)
        .map(MutationRow::mutation)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource({
    "movers, postcode commune_label",
    "two-homes, postcode commune_label",
    "changers, sex age_band education status",
    "same-day, sex age_band education status",
    "emptied, sex age_band education status",
    "same-number, person_key",
    "outside, postcode commune_label",
    "former, postcode commune_label",
    "cedex, postcode commune_label",
    "nowhere, postcode commune_label",
    "residence-missing, postcode commune_label",
    "postcode-alone, commune_label",
    "name-otherwise, commune_label",
  })
  void changesSomeCellsOfTheseColumnsAndNoOther(String mutation, String columns) {
    Draft before = acts();
    Draft after = changed(acts(), mutation);
    Set<Integer> allowed = new HashSet<>();
    for (String column : columns.split(" ")) {
      allowed.add(after.place(column).orElseThrow());
    }
    int different = 0;
    for (int row = 1; row <= before.size(); row++) {
      for (int place = 0; place < before.header().size(); place++) {
        if (!before.get(row, place).equals(after.get(row, place))) {
          assertThat(allowed).contains(place);
          different++;
        }
      }
    }
    assertThat(different + after.size() - before.size()).isBetween(1, 3 * before.size() / 2);
  }

  @Test
  void isTheSameWheneverItIsMade() {
    for (String mutation : List.of("movers", "changers", "cedex", "rows-repeated")) {
      assertThat(changed(acts(), mutation).rows()).isEqualTo(changed(acts(), mutation).rows());
    }
  }

  @Test
  void moversAllMoveAndLiveInOnePlaceWithinAMonth() {
    Draft after = changed(acts(), "movers");
    assertThat(told(after, "postcode")).isEmpty();
    assertThat(all(after, "postcode")).isNotEqualTo(all(acts(), "postcode"));
  }

  @Test
  void someLiveInTwoPlacesWithinAMonth() {
    assertThat(told(changed(acts(), "two-homes"), "postcode")).hasSizeBetween(2, 20);
  }

  @Test
  void someChangeWithinAMonth() {
    Draft after = changed(acts(), "changers");
    for (String variable : List.of("sex", "age_band", "education", "status")) {
      assertThat(told(after, variable)).as(variable).hasSizeBetween(2, 20);
    }
  }

  @Test
  void someComeTwiceOnOneDayAsSomebodyElseWould() {
    Draft after = changed(acts(), "same-day");
    assertThat(after.size()).isGreaterThan(acts().size());
    assertThat(told(after, "sex", "age_band", "education", "status")).isNotEmpty();
    assertThat(all(after, "person_key", "day").stream().distinct()).hasSize(acts().size());
  }

  @Test
  void someTellLessInSomeRows() {
    Draft after = changed(acts(), "emptied");
    assertThat(all(after, "sex")).contains(List.of(""), List.of("F"), List.of("M"));
  }

  @Test
  void personsOfTwoStructuresHaveOneNumber() {
    assertThat(told(changed(acts(), "same-number"), "structure")).isNotEmpty();
    assertThat(told(acts(), "structure")).isEmpty();
  }

  @Test
  void zerosAreLost() {
    Draft draft = acts();
    data(draft).forEach(r -> r.set(draft.place("postcode").orElseThrow(), "01000"));
    assertThat(all(changed(draft, "zero-lost"), "postcode"))
        .contains(List.of("1000"), List.of("01000"));
  }

  @Test
  void namesAreWrittenInCapitals() {
    assertThat(all(changed(acts(), "name-otherwise"), "commune_label"))
        .contains(List.of("CHAMBERY"), List.of("Chambéry"), List.of("GRENOBLE"));
  }

  @Test
  void rowsStandTwice() {
    Draft after = changed(acts(), "rows-repeated");
    assertThat(after.size()).isBetween(acts().size() + 1, acts().size() + 12);
    assertThat(new HashSet<>(data(after))).hasSize(acts().size());
  }

  @ParameterizedTest
  @CsvSource({"structure-closed", "structure-not-open", "structure-silent"})
  void someStructuresSendNothing(String mutation) {
    Draft after = changed(places(), mutation);
    assertThat(all(after, "structure").stream().distinct().count()).isBetween(10L, 19L);
    assertThat(data(places())).containsAll(data(after));
  }

  @Test
  void seatsAreTwoNoneOrElsewhere() {
    assertThat(seats(changed(places(), "two-seats"))).contains(1L, 2L);
    assertThat(seats(changed(places(), "all-seats"))).contains(1L, 2L);
    assertThat(seats(changed(places(), "no-seat"))).contains(0L, 1L);
    Draft moved = changed(places(), "seat-moved");
    assertThat(seats(moved)).containsOnly(1L);
    assertThat(moved.rows()).isNotEqualTo(places().rows());
  }

  /** How many seats structures have. */
  private static Set<Long> seats(Draft places) {
    return data(places).stream()
        .collect(
            Collectors.groupingBy(
                r -> values(places, r, "structure"),
                Collectors.filtering(
                    r -> values(places, r, "kind").contains("siege"), Collectors.counting())))
        .values()
        .stream()
        .collect(Collectors.toSet());
  }

  @Test
  void halvesHaveTheSamePlacesAdvisersAndPeople() {
    Draft acts = acts();
    Halves.split(acts, new Chance("halves"));
    assertThat(all(acts, VARIABLES.toArray(String[]::new)))
        .isEqualTo(all(acts(), VARIABLES.toArray(String[]::new)));
    assertThat(told(acts, "structure")).isEmpty();
    assertThat(all(acts, "structure")).contains(List.of("S1"), List.of("S1B"));
    Draft places = places();
    Halves.split(places, new Chance("halves"));
    assertThat(all(places, "advisers")).hasSize(80).containsOnly(List.of("1,25"));
    assertThat(all(places, "structure")).contains(List.of("S7"), List.of("S7B"));
  }
}
