package fr.azimut.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Points 11 to 14: how tables call notes. */
final class NoteChecks {

  private static final Pattern SYMBOL =
      Pattern.compile("[*\\u2020\\u2021\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]");
  private static final Pattern BARE = Pattern.compile("\\[\\d+\\]");
  private static final Pattern CALL = Pattern.compile("(?i)\\bnote (\\d+)");
  private static final Pattern MARKED_FIGURE =
      Pattern.compile("[+−-]?\\d[\\d\\s\\u00a0.,%]*([(\\[].*|note.*|\\D)");

  private NoteChecks() {}

  static List<String> withoutSymbols(CheckedBook book) {
    return book.onSheets(
        sheet ->
            sheet
                .texts()
                .filter(c -> SYMBOL.matcher(c.getStringCellValue()).find() || superscript(c))
                .map(c -> sheet.at(c, "a symbol or superscript that looks like a call of note")));
  }

  private static boolean superscript(XSSFCell cell) {
    XSSFRichTextString text = cell.getRichStringCellValue();
    boolean run = false;
    for (int i = 0; i < text.numFormattingRuns(); i++) {
      var font = text.getFontOfFormattingRun(i);
      run |= font != null && font.getTypeOffset() != Font.SS_NONE;
    }
    return run || cell.getCellStyle().getFont().getTypeOffset() != Font.SS_NONE;
  }

  /** Every note is called by its name, none by a bare number. */
  static List<String> calledNotes(CheckedBook book) {
    Set<Integer> called = calls(book);
    Stream<String> uncalled =
        listed(book).stream()
            .filter(n -> !called.contains(n))
            .map(n -> "Notes : nothing says 'note " + n + "'");
    Stream<String> bare =
        book.sheets().stream()
            .flatMap(
                sheet ->
                    sheet
                        .texts()
                        .filter(c -> BARE.matcher(c.getStringCellValue()).find())
                        .map(c -> sheet.at(c, "a call without the word note")));
    return Stream.concat(uncalled, bare).toList();
  }

  static List<String> outsideFigures(CheckedBook book) {
    return book.others().stream()
        .flatMap(
            sheet ->
                sheet
                    .body()
                    .filter(c -> MARKED_FIGURE.matcher(String.valueOf(c)).matches())
                    .filter(c -> CALL.matcher(String.valueOf(c)).find())
                    .map(c -> sheet.at(c, "a call of note in the cell of a figure")))
        .toList();
  }

  static List<String> listedNotes(CheckedBook book) {
    if (book.notes().isEmpty() || book.notes().get().areas().size() != 1) {
      return List.of("no sheet of notes with one table");
    }
    Set<Integer> listed = listed(book);
    return calls(book).stream()
        .filter(n -> !listed.contains(n))
        .map(n -> "Notes : no note " + n)
        .toList();
  }

  private static Set<Integer> calls(CheckedBook book) {
    return book.others().stream()
        .flatMap(CheckedSheet::texts)
        .flatMap(c -> CALL.matcher(c.getStringCellValue()).results())
        .map(NoteChecks::number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Integer> listed(CheckedBook book) {
    return book.notes().stream()
        .flatMap(CheckedSheet::body)
        .filter(c -> c.getColumnIndex() == 0)
        .flatMap(c -> CALL.matcher(String.valueOf(c)).results())
        .map(NoteChecks::number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Integer number(MatchResult call) {
    return Integer.valueOf(call.group(1));
  }
}
