package fr.azimut.report;

import fr.azimut.report.Content.Bearing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands under one heading of a page, without its drawings.
 *
 * @param heading empty above the first heading
 * @param contents grids and paragraphs, from top to bottom
 */
record Passage(String heading, List<Content> contents) {

  /** The passages of a page that hold anything. */
  static List<Passage> of(Page page) {
    List<Passage> passages = new ArrayList<>();
    Passage passage = new Passage("", new ArrayList<>());
    passages.add(passage);
    for (Content content : page.contents()) {
      if (content instanceof Content.Heading heading) {
        passage = new Passage(heading.text(), new ArrayList<>());
        passages.add(passage);
      } else if (content instanceof Content.Facts facts) {
        passage.contents.add(grid(page, facts));
      } else if (isRead(content)) {
        passage.contents.add(content);
      }
    }
    return passages.stream().filter(p -> !p.contents.isEmpty()).toList();
  }

  private static boolean isRead(Content content) {
    return content instanceof Content.Paragraph paragraph
        ? paragraph.bearing() != Bearing.DRAWING
        : content instanceof Grid grid && !leads(grid);
  }

  /** Whether it leads to the sheets of its own workbook, which another does not have. */
  private static boolean leads(Grid grid) {
    return grid.rows().get(0).get(0) instanceof Cell.Link;
  }

  private static Grid grid(Page page, Content.Facts facts) {
    List<List<Cell>> rows = new ArrayList<>();
    facts.facts().forEach(f -> rows.add(List.of(Cell.words(f.name()), Cell.words(f.text()))));
    return new Grid(page.name() + " définition", "", List.of("Rubrique", "Contenu"), rows);
  }

  List<Grid> grids() {
    return contents.stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /** What is read before its first table, or all that it says when it has none. */
  List<String> texts() {
    return paragraphs(contents.stream().takeWhile(c -> !(c instanceof Grid)), Bearing.NEAR);
  }

  /** Reserves on all of its tables. */
  List<String> reserves() {
    return paragraphs(contents.stream(), Bearing.SECTION);
  }

  /** What is said of a table, below it. */
  List<String> remarks(Grid grid) {
    return paragraphs(
        contents.stream().dropWhile(c -> c != grid).skip(1).takeWhile(c -> !(c instanceof Grid)),
        Bearing.NEAR);
  }

  private static List<String> paragraphs(Stream<Content> contents, Bearing bearing) {
    return contents
        .filter(Content.Paragraph.class::isInstance)
        .map(Content.Paragraph.class::cast)
        .filter(p -> p.bearing() == bearing)
        .map(Content.Paragraph::bare)
        .toList();
  }
}
