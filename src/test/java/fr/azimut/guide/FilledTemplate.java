package fr.azimut.guide;

import com.github.miachm.sods.SpreadSheet;
import fr.azimut.extract.ExtractFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template as someone at the network fills it and saves it as its first sheet says. */
final class FilledTemplate {

  private final FormatGuide guide;
  private final Path folder;

  FilledTemplate(FormatGuide guide, Path folder) {
    this.guide = guide;
    this.folder = folder;
  }

  /** What is typed into a cell. */
  interface Typing {
    String type(ColumnGuide column, int row);
  }

  /** The examples of the template; every code is chosen in turn. */
  static String example(ColumnGuide column, int row) {
    return switch (column.kind()) {
      case CODE, CODES -> column.codes().get(row % column.codes().size()).code();
      case STRUCTURE, PERSON -> column.example() + row;
      default -> column.example();
    };
  }

  /** Fills and saves it; the file has the name that the format gives it. */
  Path save(int rows, Typing typing) throws IOException {
    Path template = TemplateWriter.write(folder.resolve("modele.xlsx"), guide);
    Path file = folder.resolve(guide.format().exampleName());
    try (InputStream in = Files.newInputStream(template);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheet(TemplateWriter.dataSheet(guide.format()));
      for (int row = 0; row < rows; row++) {
        Row line = sheet.createRow(guide.headerRow() + row);
        for (int i = 0; i < guide.sent().size(); i++) {
          Cell cell = line.createCell(i);
          cell.setCellStyle(sheet.getColumnStyle(i));
          fill(cell, guide.sent().get(i), typing.type(guide.sent().get(i), row));
        }
      }
      switch (guide.format().container()) {
        case XLSX -> write(workbook, file);
        case CSV -> saveText(sheet, file);
        case XLS -> saveOld(sheet, file);
        case ODS -> saveOpen(sheet, file);
      }
    }
    return file;
  }

  /** A spreadsheet makes numbers and dates of what is typed, unless the cell is a text. */
  private static void fill(Cell cell, ColumnGuide column, String text) {
    if (text.isEmpty()) {
      cell.setBlank();
    } else if (cell.getCellStyle().getDataFormatString().equals("@")) {
      cell.setCellValue(text);
    } else if (column.kind() == ValueKind.DATE) {
      fillDate(cell, Objects.requireNonNull(column.pattern()), text);
    } else {
      cell.setCellValue(new BigDecimal(text.replace(',', '.')).doubleValue());
    }
  }

  private void saveText(Sheet sheet, Path file) throws IOException {
    ExtractFormat format = guide.format();
    DataFormatter shown = new DataFormatter(Locale.FRENCH);
    CSVFormat csv =
        CSVFormat.RFC4180.builder().setDelimiter(Objects.requireNonNull(format.delimiter())).get();
    Charset charset = Charset.forName(Objects.requireNonNull(format.charset()));
    try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file, charset), csv)) {
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < guide.sent().size(); i++) {
          cells.add(shown.formatCellValue(row.getCell(i)));
        }
        out.printRecord(cells);
      }
    }
  }

  private static void saveOld(Sheet sheet, Path file) throws IOException {
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      Sheet copy = old.createSheet(sheet.getSheetName());
      for (Row row : sheet) {
        Row line = copy.createRow(row.getRowNum());
        for (Cell cell : row) {
          Cell to = line.createCell(cell.getColumnIndex());
          if (cell.getCellType() == CellType.NUMERIC) {
            CellStyle style = old.createCellStyle();
            style.setDataFormat(
                old.createDataFormat().getFormat(cell.getCellStyle().getDataFormatString()));
            to.setCellStyle(style);
            to.setCellValue(cell.getNumericCellValue());
          } else {
            to.setCellValue(cell.getStringCellValue());
          }
        }
      }
      write(old, file);
    }
  }

  private void saveOpen(Sheet sheet, Path file) throws IOException {
    SpreadSheet open = new SpreadSheet();
    var copy =
        new com.github.miachm.sods.Sheet(
            sheet.getSheetName(), sheet.getLastRowNum() + 1, guide.sent().size());
    for (Row row : sheet) {
      for (Cell cell : row) {
        Object value =
            cell.getCellType() != CellType.NUMERIC
                ? cell.getStringCellValue()
                : DateUtil.isCellDateFormatted(cell)
                    ? (Object) cell.getLocalDateTimeCellValue()
                    : (Object) cell.getNumericCellValue();
        copy.getRange(cell.getRowIndex(), cell.getColumnIndex()).setValue(value);
      }
    }
    open.appendSheet(copy);
    open.save(file.toFile());
  }

  private static void write(Workbook workbook, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }

  /** A typed date becomes the number that a spreadsheet keeps. */
  private static void fillDate(Cell cell, DatePattern pattern, String text) {
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern.pattern(), Locale.FRENCH);
    cell.setCellValue(
        pattern.hasTime()
            ? LocalDateTime.parse(text, formatter)
            : LocalDate.parse(text, formatter).atStartOfDay());
  }
}
