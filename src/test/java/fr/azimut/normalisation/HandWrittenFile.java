package fr.azimut.normalisation;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import fr.azimut.extract.ExtractFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes rows of text in the container of a format, without the generator. */
final class HandWrittenFile {

  private HandWrittenFile() {}

  static Path write(Path file, ExtractFormat format, List<List<String>> rows) throws IOException {
    switch (format.container()) {
      case CSV -> writeText(file, format, rows);
      case XLSX -> writeExcel(file, format, rows);
      case ODS -> writeOpenDocument(file, format, rows);
      case XLS -> throw new IllegalArgumentException("no network of these tests sends it");
    }
    return file;
  }

  private static void writeText(Path file, ExtractFormat format, List<List<String>> rows)
      throws IOException {
    String delimiter = String.valueOf(format.delimiter());
    String mark = format.byteOrderMark() ? "\uFEFF" : "";
    String text =
        rows.stream()
            .map(row -> row.stream().map(c -> quote(c, delimiter)).toList())
            .map(row -> String.join(delimiter, row) + "\r\n")
            .collect(Collectors.joining("", mark, ""));
    Files.write(file, text.getBytes(Charset.forName(String.valueOf(format.charset()))));
  }

  private static String quote(String cell, String delimiter) {
    return cell.contains(delimiter) ? '"' + cell + '"' : cell;
  }

  private static void writeExcel(Path file, ExtractFormat format, List<List<String>> rows)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet(String.valueOf(format.sheet()));
      for (int i = 0; i < rows.size(); i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).size(); j++) {
          row.createCell(j).setCellValue(rows.get(i).get(j));
        }
      }
      workbook.write(out);
    }
  }

  private static void writeOpenDocument(Path file, ExtractFormat format, List<List<String>> rows)
      throws IOException {
    int width = rows.stream().mapToInt(List::size).max().orElseThrow();
    Sheet sheet = new Sheet(String.valueOf(format.sheet()), rows.size(), width);
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).size(); j++) {
        sheet.getRange(i, j).setValue(rows.get(i).get(j));
      }
    }
    SpreadSheet workbook = new SpreadSheet();
    workbook.appendSheet(sheet);
    workbook.save(file.toFile());
  }
}
