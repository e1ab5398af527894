package fr.azimut.run;

import fr.azimut.extract.ExtractFormat.Unknown;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.extract.Flow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Wrong values in the cells of one row, or of some. */
final class CellMutations {

  private static final String[] AMOUNTS = {"quantity", "surveyed", "participants"};
  private static final String[] DATES = {"day", "opened", "requested"};

  private CellMutations() {}

  static void add(Map<String, Mutation> all) {
    put(all, "required-emptied", d -> d.set(1, required(d), ""));
    put(all, "required-emptied-often", CellMutations::emptyOften);
    put(all, "code-unknown", d -> d.set(1, coded(d), "§§§"));
    put(all, "code-unknown-kept", d -> d.set(1, kept(d), "§§§"));
    put(all, "code-is-a-mail", d -> d.set(1, coded(d), "jeanne.martin@exemple.fr"));
    put(all, "code-is-an-error", d -> d.set(1, coded(d), "#REF!"));
    put(all, "key-is-a-nir", d -> d.set(1, d.place("person_key"), nir()));
    put(all, "key-is-a-phone", d -> d.set(1, d.place("person_key"), "06 12 34 56 78"));
    put(all, "amount-negative", d -> d.set(1, d.place(AMOUNTS), "-3"));
    put(all, "amount-in-words", d -> d.set(1, d.place(AMOUNTS), "douze"));
    put(all, "amount-not-whole", d -> isWhole(d) && d.set(1, d.place(AMOUNTS), "12,5"));
    put(all, "amount-too-large", d -> isWhole(d) && d.set(1, d.place(AMOUNTS), "2000000"));
    put(all, "amount-spaced", CellMutations::spaceAmount);
    put(all, "date-that-never-was", d -> d.set(1, d.place(DATES), never(d)));
    put(all, "date-in-words", d -> d.set(1, d.place(DATES), "hier"));
    put(all, "date-a-year-before", CellMutations::yearBefore);
    put(all, "dates-out-of-order", CellMutations::disorder);
    put(all, "month-of-another-year", CellMutations::otherMonth);
    put(all, "answers-over-questions", CellMutations::tooManyAnswers);
    put(all, "structure-not-registered", d -> replaceStructure(d, "ZZ99999"));
    put(all, "structure-in-scientific-notation", d -> replaceStructure(d, "5,935E+04"));
    put(all, "structure-with-decimals", CellMutations::decimalStructure);
    put(all, "commune-that-never-was", d -> d.set(1, d.place("commune"), "99999"));
    put(all, "commune-with-decimals", CellMutations::decimalCommune);
    put(all, "row-twice", d -> d.rows().add(List.copyOf(d.rows().get(1))));
  }

  private static void put(Map<String, Mutation> all, String name, Mutation.OfRows mutation) {
    all.put(name, mutation);
  }

  /** The last one: the first tells totals from data in most files. */
  private static Optional<Integer> required(Draft draft) {
    List<String> names = draft.variables(VariableSource::required);
    return names.isEmpty() ? Optional.empty() : draft.place(names.get(names.size() - 1));
  }

  private static boolean emptyOften(Draft draft) {
    for (int row = 1; row <= draft.size(); row += 4) {
      draft.set(row, required(draft), "");
    }
    return required(draft).isPresent();
  }

  private static boolean isCoded(VariableSource source) {
    return source.mapping() != null || !source.values().isEmpty();
  }

  private static Optional<Integer> coded(Draft draft) {
    return draft.variables(s -> isCoded(s) && s.unknown() != Unknown.KEEP).stream()
        .findFirst()
        .flatMap(draft::place);
  }

  /** A column that no variable reads whose unknown codes reject the row. */
  private static Optional<Integer> kept(Draft draft) {
    List<String> rejecting =
        draft.variables(s -> s.unknown() != Unknown.KEEP).stream()
            .map(v -> draft.format().variables().get(v).column())
            .toList();
    return draft
        .variables(
            s -> isCoded(s) && s.unknown() == Unknown.KEEP && !rejecting.contains(s.column()))
        .stream()
        .findFirst()
        .flatMap(draft::place);
  }

  /** A woman born in May 1985, by the rule of the key: 97 less the rest of the division by 97. */
  private static String nir() {
    long number = 2_85_05_78_006_084L;
    return number + String.format(Locale.ROOT, "%02d", 97 - number % 97);
  }

  private static boolean isWhole(Draft draft) {
    return draft.format().flow() != Flow.CONTEXT;
  }

  /** A narrow no-break space among the thousands, as French spreadsheets write them. */
  private static boolean spaceAmount(Draft draft) {
    return draft.format().flow() == Flow.CONTEXT
        && draft.set(1, draft.place(AMOUNTS), "1\u202F234");
  }

  private static String pattern(Draft draft, String... variables) {
    for (String variable : variables) {
      VariableSource source = draft.format().variables().get(variable);
      if (source != null && source.column() != null) {
        return source.pattern() == null ? "yyyy-MM-dd" : source.pattern();
      }
    }
    return "yyyy-MM-dd";
  }

  private static String write(Draft draft, LocalDate day, String... variables) {
    return DateTimeFormatter.ofPattern(pattern(draft, variables), Locale.FRENCH)
        .format(day.atTime(9, 0));
  }

  /** The 30 February, by the pattern. */
  private static String never(Draft draft) {
    LocalDate day = LocalDate.of(draft.month().getYear(), 2, 20);
    return write(draft, day, DATES).replaceFirst("(?<!\\d)20(?!\\d\\d)|(?<=02)20(?!\\d)", "30");
  }

  private static boolean yearBefore(Draft draft) {
    LocalDate day = draft.month().minusYears(1).atDay(9);
    return draft.format().flow() == Flow.ACTIVITY
        && draft.set(1, draft.place("day"), write(draft, day, "day"));
  }

  private static boolean disorder(Draft draft) {
    LocalDate closed = draft.month().atDay(2);
    LocalDate opened = draft.month().atDay(9);
    return draft.set(1, draft.place("closed"), write(draft, closed, "closed"))
        && draft.set(1, draft.place("opened"), write(draft, opened, "opened"));
  }

  private static boolean otherMonth(Draft draft) {
    YearMonth month = draft.month().minusYears(1);
    return draft.set(1, draft.place("month"), write(draft, month.atDay(1), "month"));
  }

  private static boolean tooManyAnswers(Draft draft) {
    return draft.set(1, draft.place("surveyed"), "10")
        && draft.set(1, draft.place("respondents"), "11");
  }

  /** In a row whose structure has others, so that it is not missed too. */
  private static boolean replaceStructure(Draft draft, String code) {
    Optional<Integer> place = draft.place("structure");
    return place
        .flatMap(p -> draft.find(p, text -> !text.isEmpty() && draft.count(p, text) > 1))
        .map(row -> draft.format().flow() != Flow.PLACE && draft.set(row, place, code))
        .orElse(false);
  }

  private static boolean decimalStructure(Draft draft) {
    Optional<Integer> place = draft.place("structure");
    return place
        .flatMap(p -> draft.find(p, text -> text.matches("[1-9]\\d{3,8}")))
        .map(row -> draft.set(row, place, draft.get(row, place.orElseThrow()) + ".0"))
        .orElse(false);
  }

  private static boolean decimalCommune(Draft draft) {
    Optional<Integer> place = draft.place("commune");
    return place
        .flatMap(p -> draft.find(p, text -> text.matches("[1-9]\\d{4}")))
        .map(row -> draft.set(row, place, draft.get(row, place.orElseThrow()) + ".0"))
        .orElse(false);
  }
}
