package fr.azimut.run;

import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.extract.ExtractFormat.Container;
import fr.azimut.extract.ExtractFormat.OtherRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Columns and rows that are missing, moved, doubled or not expected. */
final class TableMutations {

  private static final List<String> TOTALS =
      List.of("Total", "TOTAL", "Sous-total", "Ensemble", "Total général", "Total :");

  private TableMutations() {}

  static void add(Map<String, Mutation> all) {
    put(all, "header-only", d -> d.rows().subList(1, d.rows().size()).clear());
    put(all, "total-of-zero-only", d -> nothingButATotal(d, "TOTAL", "0"));
    all.put("total-only", (Mutation.OfRows) TableMutations::totalOnly);
    put(all, "header-removed", d -> d.rows().remove(0));
    put(all, "columns-reversed", d -> d.rows().forEach(Collections::reverse));
    put(all, "column-added", d -> addColumn(d, "Code interne région", row -> "R" + row % 2));
    put(all, "names-added", d -> addColumn(d, "Nom et prénom", row -> "MARTIN Jeanne"));
    put(all, "mails-added", d -> addColumn(d, "Réf.", row -> "p" + row + "@exemple.fr"));
    put(all, "phones-added", d -> addColumn(d, "Réf.", row -> "04 79 00 00 " + (10 + row % 90)));
    put(all, "row-too-long", d -> d.rows().get(2).addAll(List.of("x", "y")));
    put(all, "blank-rows-inside", d -> d.rows().add(3, blank(d)));
    all.put("column-renamed", (Mutation.OfRows) TableMutations::rename);
    all.put("column-twice", (Mutation.OfRows) TableMutations::repeat);
    all.put("optional-column-left-out", (Mutation.OfRows) TableMutations::leaveOut);
    all.put("row-too-short", (Mutation.OfRows) TableMutations::shorten);
    all.put("title-above", (Mutation.OfRows) TableMutations::title);
    all.put("total-inside", (Mutation.OfRows) TableMutations::total);
  }

  private static void put(
      Map<String, Mutation> all, String name, java.util.function.Consumer<Draft> change) {
    Mutation.OfRows mutation =
        draft -> {
          change.accept(draft);
          return true;
        };
    all.put(name, mutation);
  }

  private static List<String> blank(Draft draft) {
    return new ArrayList<>(Collections.nCopies(draft.header().size(), ""));
  }

  private static void addColumn(Draft draft, String name, IntFunction<String> text) {
    draft.header().add(name);
    for (int row = 1; row <= draft.size(); row++) {
      draft.rows().get(row).add(text.apply(row));
    }
  }

  private static int required(Draft draft) {
    return draft
        .header()
        .indexOf(
            draft.format().columns().stream()
                .filter(c -> !c.optional() && !c.personal())
                .map(Column::name)
                .reduce((first, last) -> last)
                .orElseThrow());
  }

  private static boolean rename(Draft draft) {
    int place = required(draft);
    draft.header().set(place, draft.header().get(place) + "s");
    return true;
  }

  private static boolean repeat(Draft draft) {
    int place = required(draft);
    draft.rows().forEach(row -> row.add(row.get(place)));
    return true;
  }

  private static boolean leaveOut(Draft draft) {
    List<Integer> places =
        draft.format().columns().stream()
            .filter(c -> c.optional() && !c.personal() && draft.header().contains(c.name()))
            .map(c -> draft.header().indexOf(c.name()))
            .toList();
    if (places.isEmpty()) {
      return false;
    }
    int place = places.get(0);
    draft.rows().forEach(row -> row.remove(place));
    return true;
  }

  private static boolean shorten(Draft draft) {
    List<String> row = draft.rows().get(2);
    row.remove(row.size() - 1);
    return draft.format().container() == Container.CSV;
  }

  private static boolean title(Draft draft) {
    draft.titles().add(0, "Extraction du système d'information");
    return draft.titles().size() < draft.format().headerWithin();
  }

  private static void nothingButATotal(Draft draft, String text, String amount) {
    draft.rows().subList(1, draft.rows().size()).clear();
    List<String> row = new ArrayList<>(Collections.nCopies(draft.header().size(), amount));
    row.set(0, text);
    draft.rows().add(row);
  }

  private static boolean totalOnly(Draft draft) {
    if (!total(draft)) {
      return false;
    }
    List<String> row = draft.rows().get(4);
    row.replaceAll(text -> text.isEmpty() ? "12" : text);
    draft.rows().subList(1, draft.rows().size()).clear();
    draft.rows().add(row);
    return true;
  }

  /** A row that a rule of the format tells from data. */
  private static boolean total(Draft draft) {
    for (OtherRow rule : draft.format().other()) {
      for (String text : TOTALS) {
        if (text.matches(rule.matches())) {
          List<String> row = blank(draft);
          row.set(draft.header().indexOf(rule.column()), text);
          draft.rows().add(4, row);
          return true;
        }
      }
    }
    return false;
  }
}
