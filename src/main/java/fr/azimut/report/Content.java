package fr.azimut.report;

import java.util.List;

/** What stands on a page, from top to bottom, whatever the file it will be written to. */
sealed interface Content
    permits Grid, Content.Heading, Content.Paragraph, Content.Facts, Content.Lines, Picture, Logo {

  /** A title inside the page; starts a new printed page when the rest would be torn. */
  record Heading(String text) implements Content {}

  /**
   * A sentence or several.
   *
   * @param bearing what it speaks of
   */
  record Paragraph(String text, Bearing bearing) implements Content {

    private static final String NOTE = "Note : ";
    private static final String BULLET = "• ";

    Paragraph(String text) {
      this(text, Bearing.NEAR);
    }

    /** A reserve on all that stands under the heading. */
    static Paragraph note(String text) {
      return new Paragraph(NOTE + text, Bearing.SECTION);
    }

    /** One of a list. */
    static Paragraph item(String text) {
      return new Paragraph(BULLET + text);
    }

    /** What can only be said beside a drawing, or of the colours of a table. */
    static Paragraph onDrawing(String text) {
      return new Paragraph(text, Bearing.DRAWING);
    }

    /** The text without what only the eye needs to know it for a note or one of a list. */
    String bare() {
      String said = bearing == Bearing.SECTION ? text.substring(NOTE.length()) : text;
      return French.capital(said.startsWith(BULLET) ? said.substring(BULLET.length()) : said);
    }
  }

  /** What a paragraph speaks of, so that a file without drawings can do without it. */
  enum Bearing {
    /** The table above it, or, under a heading, those that follow. */
    NEAR,
    /** Everything under its heading. */
    SECTION,
    /** A chart, or the colours of cells. */
    DRAWING
  }

  /** A list of headings and texts; no table, so that the texts may run over several columns. */
  record Facts(List<Fact> facts) implements Content {}

  /** A heading and its text. */
  record Fact(String name, String text) {}

  /**
   * A native line chart of rows of a table that stands above it on the same page.
   *
   * @param grid the table's name
   * @param title the finding
   * @param alt what the chart shows, for those who do not see it
   * @param source where its figures come from, and of which month
   * @param axis label of the value axis, with the unit
   * @param format number format of the value axis
   * @param rows indexes of the table's rows, each all numbers between the two columns
   * @param firstColumn index of the first month's column
   * @param lastColumn index of the last month's column
   */
  record Lines(
      String grid,
      String title,
      String alt,
      String source,
      String axis,
      String format,
      List<Integer> rows,
      int firstColumn,
      int lastColumn)
      implements Content {}
}
