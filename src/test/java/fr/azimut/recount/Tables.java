package fr.azimut.recount;

import com.github.miachm.sods.SpreadSheet;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/** The rows of data of a file, header → text, whatever its container. */
final class Tables {

  private Tables() {}

  static List<Map<String, String>> read(Path file, Plain format) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = List.of();
    for (List<String> cells : cells(file, format)) {
      if (header.isEmpty()) {
        header = cells.containsAll(required(format)) ? cells : header;
      } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
          row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
        }
        row.put("line", String.valueOf(rows.size()));
        rows.add(row);
      }
    }
    for (Plain other : format.list("other")) {
      rows.removeIf(
          row -> row.getOrDefault(other.text("column"), "").matches(other.text("matches")));
    }
    return rows;
  }

  private static List<String> required(Plain format) {
    return format.list("columns").stream()
        .filter(column -> !column.is("optional") && !column.is("personal"))
        .map(column -> column.text("name"))
        .toList();
  }

  private static List<List<String>> cells(Path file, Plain format) throws IOException {
    return switch (format.text("container")) {
      case "csv" -> text(file, format);
      case "ods" -> openDocument(file, format);
      default -> excel(file, format);
    };
  }

  private static List<List<String>> text(Path file, Plain format) throws IOException {
    CSVFormat csv =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(format.text("delimiter"))
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();
    try (BufferedReader reader =
        Files.newBufferedReader(file, Charset.forName(format.text("charset")))) {
      return csv.parse(reader).stream()
          .map(record -> record.stream().map(cell -> cell.replace("\uFEFF", "")).toList())
          .toList();
    }
  }

  private static List<List<String>> excel(Path file, Plain format) throws IOException {
    DataFormatter text = new DataFormatter(Locale.ROOT);
    List<List<String>> rows = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Row row : workbook.getSheet(format.text("sheet"))) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < format.list("columns").size(); i++) {
          cells.add(text(row.getCell(i), text));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  /** A true date as its ISO text, whatever it looks like. */
  private static String text(@Nullable Cell cell, DataFormatter text) {
    return cell != null
            && cell.getCellType() == CellType.NUMERIC
            && DateUtil.isCellDateFormatted(cell)
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : text.formatCellValue(cell).strip();
  }

  private static List<List<String>> openDocument(Path file, Plain format) throws IOException {
    Object[][] values =
        new SpreadSheet(file.toFile()).getSheet(format.text("sheet")).getDataRange().getValues();
    return Arrays.stream(values)
        .map(row -> Arrays.stream(row).map(Tables::whole).toList())
        .toList();
  }

  private static String whole(@Nullable Object value) {
    return value == null ? "" : value.toString().replaceFirst("^(-?\\d+)\\.0$", "$1").strip();
  }
}
