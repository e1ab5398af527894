package fr.azimut.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.unbescape.html.HtmlEscape;

/** The tables of a page as its readers find them. */
final class ShownPage {

  private static final Pattern TABLE = Pattern.compile("<table>(.*?)</table>", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL =
      Pattern.compile("<t([hd])\\b([^>]*)>(.*?)</t\\1>", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("data-value=\"([^\"]+)\"");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private ShownPage() {}

  /**
   * Texts and numbers of every table, header first; a date as the number that spreadsheets have.
   */
  static List<List<List<Object>>> read(Path file) throws IOException {
    List<List<List<Object>>> tables = new ArrayList<>();
    Matcher table = TABLE.matcher(Files.readString(file));
    while (table.find()) {
      List<List<Object>> rows = new ArrayList<>();
      Matcher row = ROW.matcher(table.group(1));
      while (row.find()) {
        List<Object> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(row.group(1));
        while (cell.find()) {
          cells.add(cell(cell.group(2), cell.group(3)));
        }
        rows.add(cells);
      }
      tables.add(rows);
    }
    return tables;
  }

  private static Object cell(String attributes, String content) {
    Matcher value = VALUE.matcher(attributes);
    if (value.find()) {
      return Double.valueOf(value.group(1));
    }
    String text = HtmlEscape.unescapeHtml(content.replaceAll("<[^>]*>", ""));
    return text.matches("\\d\\d/\\d\\d/\\d{4}")
        ? (Object) DateUtil.getExcelDate(LocalDate.parse(text, DAY))
        : text;
  }
}
