package fr.azimut.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code jobs/reports/glossary.yaml}: the last sheet of every workbook.
 *
 * @param terms in the order in which they are shown
 */
record GlossaryDefinition(List<TermDefinition> terms) {

  private static final List<Integer> WIDTHS = List.of(34, 110);

  GlossaryDefinition {
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("'terms' must have one at least");
    }
    Set<String> seen = new HashSet<>();
    for (TermDefinition term : terms) {
      if (!seen.add(term.term())) {
        throw new IllegalArgumentException("the term '" + term.term() + "' stands twice");
      }
    }
  }

  /** The terms as a table that can be searched. */
  Page page(String name) {
    List<List<Cell>> rows =
        terms.stream()
            .map(t -> List.<Cell>of(Cell.words(t.term()), Cell.words(t.meaning())))
            .toList();
    Grid grid = new Grid("Glossaire", "", List.of("Terme", "Sens"), rows, Grid.Look.SEARCH);
    return new Page(name, "Glossaire et sigles", WIDTHS, List.of(grid));
  }

  /**
   * A word that readers may not know.
   *
   * @param term the word or the abbreviation
   * @param meaning in a sentence, or what it stands for
   */
  record TermDefinition(String term, String meaning) {}
}
