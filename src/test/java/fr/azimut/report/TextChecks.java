package fr.azimut.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Points 15 to 19: abbreviations, links, letters, titles and symbols. */
final class TextChecks {

  private static final Pattern VAGUE =
      Pattern.compile("(?i)(cliquez )?ici|lien|suite|en savoir plus|(https?:|www).*");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\w-])(?![IVX]+\\b)[A-Z]{2,}(?![\\w(-])");
  private static final Pattern FILE = Pattern.compile(".*\\.\\w{3,4}");
  private static final Pattern TARGET = Pattern.compile("'?(.*?)'?!([A-Z]+)(\\d+)");
  private static final Pattern SYMBOL =
      Pattern.compile("[\\p{So}\\p{Sk}\\p{Sm}\\p{Sc}•·&&[^−\\p{ASCII}]]");
  private static final Set<String> FONTS =
      Set.of("Arial", "Calibri", "Liberation Sans", "Tahoma", "Verdana");
  private static final int SMALLEST = 12;

  /** Title, and the headings of the first to the fourth level. */
  private static final Set<Integer> TITLES = Set.of(15, 16, 17, 18, 19);

  private TextChecks() {}

  /** Abbreviations that the table of the glossary does not explain; names of files have none. */
  static List<String> spelledOut(CheckedBook book) {
    Set<String> known =
        book.sheets().stream()
            .filter(s -> s.name().equals("Glossaire"))
            .flatMap(CheckedSheet::texts)
            .filter(c -> c.getColumnIndex() == 0)
            .map(XSSFCell::getStringCellValue)
            .collect(Collectors.toSet());
    return book.onSheets(
        sheet ->
            sheet
                .texts()
                .filter(c -> !FILE.matcher(c.getStringCellValue()).matches())
                .flatMap(
                    c ->
                        ABBREVIATION
                            .matcher(c.getStringCellValue())
                            .results()
                            .map(MatchResult::group)
                            .filter(a -> !known.contains(a))
                            .map(a -> sheet.at(c, a + " is not spelled out"))));
  }

  /** Texts that tell where they lead, to cells that are there; every sheet but the first is. */
  static List<String> linked(CheckedBook book) {
    Map<String, CheckedSheet> sheets =
        book.sheets().stream().collect(Collectors.toMap(CheckedSheet::name, s -> s));
    Stream<String> wrong =
        book.sheets().stream()
            .flatMap(
                sheet ->
                    sheet.links().entrySet().stream()
                        .filter(l -> vague(sheet, l.getKey()) || leadsNowhere(sheets, l.getValue()))
                        .map(l -> sheet.here("link " + l.getKey() + " to " + l.getValue())));
    Set<String> reached =
        book.sheets().stream()
            .flatMap(s -> s.links().values().stream())
            .map(l -> TARGET.matcher(l).replaceAll("$1").replace("''", "'"))
            .collect(Collectors.toSet());
    Stream<String> lost =
        book.sheets().stream()
            .skip(1)
            .filter(s -> !s.filled().isEmpty() && !reached.contains(s.name()))
            .map(s -> s.here("no link leads to it"));
    return Stream.concat(wrong, lost).toList();
  }

  private static boolean vague(CheckedSheet sheet, String cell) {
    return sheet
        .texts()
        .filter(c -> c.getAddress().formatAsString().equals(cell))
        .map(XSSFCell::getStringCellValue)
        .noneMatch(t -> !VAGUE.matcher(t.strip()).matches());
  }

  private static boolean leadsNowhere(Map<String, CheckedSheet> sheets, String link) {
    var target = TARGET.matcher(link);
    CheckedSheet sheet = target.matches() ? sheets.get(target.group(1).replace("''", "'")) : null;
    return sheet == null
        || CheckedSheet.isBlank(sheet.cell(Integer.parseInt(target.group(3)) - 1, 0));
  }

  static List<String> legible(CheckedBook book) {
    return book.onSheets(
        sheet ->
            sheet
                .cells()
                .filter(c -> !legible(sheet, c))
                .map(c -> sheet.at(c, "font, size or alignment")));
  }

  private static boolean legible(CheckedSheet sheet, XSSFCell cell) {
    XSSFCellStyle style = cell.getCellStyle();
    XSSFFont font = style.getFont();
    boolean link = sheet.links().containsKey(cell.getAddress().formatAsString());
    HorizontalAlignment alignment = style.getAlignment();
    boolean aligned =
        cell.getCellType() == CellType.STRING
            ? alignment == HorizontalAlignment.LEFT
                || alignment == HorizontalAlignment.RIGHT
                || alignment == HorizontalAlignment.GENERAL
            : alignment == HorizontalAlignment.RIGHT || alignment == HorizontalAlignment.GENERAL;
    return FONTS.contains(font.getFontName())
        && font.getFontHeightInPoints() >= SMALLEST
        && !font.getItalic()
        && !font.getStrikeout()
        && (link || font.getUnderline() == Font.U_NONE)
        && style.getRotation() == 0
        && aligned;
  }

  static List<String> titled(CheckedBook book) {
    Map<Integer, Integer> styles = book.namedStyles();
    return book.onSheets(
        sheet -> {
          XSSFCell first = sheet.cell(0, 0);
          boolean titled =
              sheet.filled().isEmpty()
                  || !CheckedSheet.isBlank(first)
                      && TITLES.contains(
                          styles.getOrDefault(
                              CheckedBook.namedStyle(Objects.requireNonNull(first)), 0));
          return titled ? Stream.empty() : Stream.of(sheet.here("no title in A1"));
        });
  }

  static List<String> fewSymbols(CheckedBook book) {
    return book.onSheets(
        sheet ->
            sheet
                .texts()
                .filter(c -> SYMBOL.matcher(c.getStringCellValue()).find())
                .map(c -> sheet.at(c, "a symbol that is read aloud as its name or not at all")));
  }
}
