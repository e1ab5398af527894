package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.extract.ExtractFormat.VariableSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Puts a draft in the network's words: one maker for each column that the network sends. */
final class Cells {

  private static final String DEFAULT_PATTERN = "yyyy-MM-dd";

  private final List<String> columns = new ArrayList<>();
  private final List<Function<Draft, String>> makers = new ArrayList<>();

  Cells(ExtractFormat format, ExtractHabits habits, NetworkCodes codes) {
    Map<String, String> variables = new HashMap<>();
    format
        .variables()
        .forEach(
            (variable, source) -> {
              boolean drawn = habits.isDrawn(variable);
              if (source.column() != null && (drawn || !variables.containsKey(source.column()))) {
                variables.put(source.column(), variable);
              }
            });
    for (Column column : format.columns()) {
      String variable = variables.get(column.name());
      String text = habits.texts().get(column.name());
      // What a network must not send it sends no more: these columns are left out.
      if (variable != null) {
        add(column, maker(variable, format, codes));
      } else if (text != null) {
        add(column, draft -> fill(text, draft));
      } else if (!column.optional()) {
        add(column, draft -> "");
      }
    }
  }

  /** Names of the columns that are written, in order. */
  List<String> columns() {
    return columns;
  }

  /** The cells of a row, in the order of the columns; the list may be changed. */
  List<String> list(Draft draft) {
    List<String> cells = new ArrayList<>(makers.size());
    for (Function<Draft, String> maker : makers) {
      cells.add(maker.apply(draft));
    }
    return cells;
  }

  private void add(Column column, Function<Draft, String> maker) {
    columns.add(column.name());
    makers.add(maker);
  }

  private static Function<Draft, String> maker(
      String variable, ExtractFormat format, NetworkCodes codes) {
    VariableSource source = Objects.requireNonNull(format.variables().get(variable));
    return switch (variable) {
      case "structure" -> draft -> structure(draft).code();
      case "person_key" -> draft -> draft.personKey;
      case "quantity",
          "persons",
          "distinct_persons",
          "surveyed",
          "respondents",
          "satisfied",
          "very_satisfied",
          "useful",
          "networks",
          "structures",
          "participants" ->
          draft -> draft.texts.getOrDefault(variable, "");
      case "requested", "opened", "closed", "interview", "campaign" -> date(variable, source);
      case "commune" -> draft -> draft.commune == null ? "" : draft.commune.code();
      case "commune_label" -> draft -> draft.commune == null ? "" : draft.commune.name();
      case "postcode" -> draft -> draft.postcode;
      case "day", "month" -> moment(source);
      default -> draft -> codes.draw(variable, draft.code(variable), draft.random);
    };
  }

  private static Function<Draft, String> moment(VariableSource source) {
    DateTimeFormatter formatter = formatter(source);
    return draft -> formatter.format(Objects.requireNonNull(draft.moment));
  }

  private static Function<Draft, String> date(String variable, VariableSource source) {
    DateTimeFormatter formatter = formatter(source);
    return draft -> {
      LocalDate date = draft.dates.get(variable);
      return date == null ? "" : formatter.format(date);
    };
  }

  private static DateTimeFormatter formatter(VariableSource source) {
    String pattern = source.pattern();
    return DateTimeFormatter.ofPattern(pattern == null ? DEFAULT_PATTERN : pattern, Locale.FRANCE);
  }

  private static String fill(String text, Draft draft) {
    return new Template(text)
        .with("structure", structure(draft).code())
        .with("seat", structure(draft).seatName())
        .with("commune", draft.commune == null ? "" : draft.commune.name())
        .fill();
  }

  private static Structure structure(Draft draft) {
    return Objects.requireNonNull(draft.structure);
  }
}
