package fr.azimut.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The 36 points that a statistical workbook for everybody keeps, in the order of the guidance of
 * the UK Government Analysis Function.
 */
enum AccessibilityPoint {
  MARKED(true, "tables are marked as tables", TableChecks::marked),
  TABLE_NAMES(false, "tables have meaningful names", TableChecks::named),
  UNMERGED(true, "no merged or split cells, no nested tables", TableChecks::unmerged),
  UNBROKEN(true, "no blank row or column inside a table", TableChecks::unbroken),
  HEADERS(true, "one row of headers, their texts unique", TableChecks::headed),
  WRAPPED(true, "texts wrap in their cells and are seen whole", RoomChecks::wrapped),
  UNFILTERED(false, "no filters, no frozen panes", TableChecks::unfiltered),
  COMPLETE(true, "no empty cell without its reason", TableChecks::complete),
  SHOWN(false, "no hidden row, column or sheet", RoomChecks::shown),
  WIDTHS(false, "sensible widths of columns", RoomChecks::wide),
  NO_NOTE_SYMBOLS(true, "no symbol or superscript as a call of note", NoteChecks::withoutSymbols),
  NOTE_WORD(false, "notes are called by the word note", NoteChecks::calledNotes),
  FIGURES_ALONE(false, "no call of note in the cell of a figure", NoteChecks::outsideFigures),
  NOTES_TABLE(false, "texts of notes in a table on a sheet of notes", NoteChecks::listedNotes),
  WORDING(false, "plain wording, abbreviations spelled out", TextChecks::spelledOut),
  LINKS(true, "links have a meaningful text", TextChecks::linked),
  LETTERS(false, "legible font, size and alignment", TextChecks::legible),
  TITLES(true, "a tagged title at the top of every sheet", TextChecks::titled),
  FEW_SYMBOLS(false, "few symbols", TextChecks::fewSymbols),
  NOTHING_AROUND(true, "nothing in headers, footers, floating boxes", LookChecks::nothingAround),
  NO_LINES(false, "no lines or shapes to part data", LookChecks::noLines),
  NO_FILL(false, "no background fill", LookChecks::noFill),
  NO_HUE_ALONE(true, "never colour alone", LookChecks::noHueAlone),
  CONTRAST(true, "enough contrast", LookChecks::contrasting),
  NO_IMAGES(false, "no images", LookChecks::noImages),
  NO_MACROS(false, "no macros", LookChecks::noMacros),
  SHEET_NAMES(true, "sheets have unique names", SheetChecks::named),
  NO_BLANK_SHEET(true, "no blank sheet", SheetChecks::notBlank),
  FIRST_COLUMN(true, "the first column holds what is read first", SheetChecks::firstColumnFirst),
  LEFT_EDGE(true, "tables stand at the left edge", SheetChecks::atTheEdge),
  NOTHING_BELOW(false, "nothing below a table", SheetChecks::nothingBelow),
  ONE_TABLE(false, "one table per sheet", SheetChecks::oneTable),
  SPELLING(true, "spelling", true),
  OFFICE_CHECKER(false, "the accessibility checker of the office suite was run", false),
  PROPERTIES(true, "properties of the document are filled", SheetChecks::properties),
  START(true, "opens on A1 of the first sheet", SheetChecks::openedAtTheStart);

  private final boolean essential;
  private final String title;
  private final @Nullable Function<CheckedBook, List<String>> look;
  private final boolean judged;

  AccessibilityPoint(boolean essential, String title, Function<CheckedBook, List<String>> look) {
    this.essential = essential;
    this.title = title;
    this.look = look;
    this.judged = false;
  }

  /** A point that only people can judge, as they last did. */
  AccessibilityPoint(boolean essential, String title, boolean judged) {
    this.essential = essential;
    this.title = title;
    this.look = null;
    this.judged = judged;
  }

  /** From 1 to 36. */
  int number() {
    return Arrays.asList(values()).indexOf(this) + 1;
  }

  boolean essential() {
    return essential;
  }

  String title() {
    return title;
  }

  boolean byPeople() {
    return look == null;
  }

  /** Whether people found it kept; of no meaning for what the build looks at. */
  boolean judged() {
    return judged;
  }

  /** What is wrong, and where; nothing when the point is kept. */
  List<String> problems(CheckedBook book) {
    if (look != null) {
      return look.apply(book);
    }
    return judged ? List.of() : List.of("people did not find it kept");
  }
}
