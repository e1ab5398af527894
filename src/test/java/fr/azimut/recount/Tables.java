package fr.azimut.recount;

import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/** The rows of data of a file, header → text, whatever its container. */
final class Tables {

  /** Of a row whose cells are not those of the header. */
  static final String BROKEN = "\u0000broken";

  private Tables() {}

  /** Null when it has no header. */
  static @Nullable List<Map<String, String>> read(Path file, Plain format) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = List.of();
    boolean text = format.text("container").equals("csv");
    int top = 0;
    int within = Integer.parseInt(format.text("header_within"));
    for (List<String> cells : cells(file, format)) {
      if (header.isEmpty()) {
        boolean found = top++ < within && cells.containsAll(required(format));
        header = found ? cells : header;
      } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(row(header, cells, text));
      }
    }
    if (header.isEmpty()) {
      return null;
    }
    for (Plain other : format.list("other")) {
      rows.removeIf(
          row -> row.getOrDefault(other.text("column"), "").matches(other.text("matches")));
    }
    return rows;
  }

  private static Map<String, String> row(List<String> header, List<String> cells, boolean text) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
    }
    boolean more =
        cells.size() > header.size()
            && cells.subList(header.size(), cells.size()).stream().anyMatch(c -> !c.isEmpty());
    if (more || (text && cells.size() < header.size())) {
      row.put(BROKEN, "");
    }
    return row;
  }

  private static List<String> required(Plain format) {
    return format.list("columns").stream()
        .filter(column -> !column.is("optional") && !column.is("personal"))
        .map(column -> column.text("name"))
        .toList();
  }

  private static List<List<String>> cells(Path file, Plain format) throws IOException {
    return switch (format.text("container")) {
      case "csv" -> text(decoded(Files.readAllBytes(file), format), format);
      case "ods" -> openDocument(file, format);
      default -> excel(file, format);
    };
  }

  /** In the charset of the format, unless the bytes are certainly of another one. */
  private static String decoded(byte[] bytes, Plain format) {
    Charset declared = Charset.forName(format.text("charset"));
    String text = utf16(bytes);
    if (text == null) {
      String utf8 = strict(bytes, StandardCharsets.UTF_8);
      boolean ascii = utf8 != null && utf8.length() == bytes.length;
      text =
          utf8 != null && !ascii
              ? utf8
              : declared.equals(StandardCharsets.UTF_8)
                  ? new String(bytes, Charset.forName("windows-1252"))
                  : new String(bytes, declared);
    }
    return text.replace("\uFEFF", "");
  }

  private static @Nullable String utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    boolean little = (bytes[0] == -1 && bytes[1] == -2) || (bytes[0] != 0 && bytes[1] == 0);
    boolean big = (bytes[0] == -2 && bytes[1] == -1) || (bytes[0] == 0 && bytes[1] != 0);
    return little
        ? new String(bytes, StandardCharsets.UTF_16LE)
        : big ? new String(bytes, StandardCharsets.UTF_16BE) : null;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Split as declared, unless another sign finds more of the columns. */
  private static List<List<String>> text(String text, Plain format) throws IOException {
    Set<String> signs = new LinkedHashSet<>(List.of(format.text("delimiter"), ";", ",", "\t", "|"));
    List<List<String>> best = List.of();
    long most = -1;
    for (String sign : signs) {
      List<List<String>> cells = split(text, sign);
      long found = columns(cells, format);
      if (found > most) {
        best = cells;
        most = found;
      }
      if (most == required(format).size()) {
        return best;
      }
    }
    return best;
  }

  private static long columns(List<List<String>> cells, Plain format) {
    int within = Math.min(cells.size(), Integer.parseInt(format.text("header_within")));
    return cells.subList(0, within).stream()
        .mapToLong(row -> required(format).stream().filter(row::contains).count())
        .max()
        .orElse(0);
  }

  private static List<List<String>> split(String text, String sign) throws IOException {
    CSVFormat csv =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(sign)
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();
    return csv.parse(new StringReader(text)).stream()
        .map(record -> record.stream().toList())
        .toList();
  }

  private static List<List<String>> excel(Path file, Plain format) throws IOException {
    DataFormatter text = new DataFormatter(Locale.ROOT);
    text.setUseCachedValuesForFormulaCells(true);
    List<List<String>> rows = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      String name = format.text("sheet");
      Sheet sheet = name.isEmpty() ? workbook.getSheetAt(0) : workbook.getSheet(name);
      for (Row row : sheet == null ? List.<Row>of() : sheet) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
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
    SpreadSheet document = new SpreadSheet(file.toFile());
    String name = format.text("sheet");
    var sheet = name.isEmpty() ? document.getSheet(0) : document.getSheet(name);
    return Arrays.stream(sheet.getDataRange().getValues())
        .map(row -> Arrays.stream(row).map(Tables::whole).toList())
        .toList();
  }

  private static String whole(@Nullable Object value) {
    return value == null ? "" : value.toString().replaceFirst("^(-?\\d+)\\.0$", "$1").strip();
  }
}
