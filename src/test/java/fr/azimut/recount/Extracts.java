package fr.azimut.recount;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The rows of the original files, header → text. */
final class Extracts {

  static final CSVFormat SEMICOLONS =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .get();

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Path folder;

  Extracts(Path folder) {
    this.folder = folder;
  }

  List<Map<String, String>> missionLocale(YearMonth month) throws IOException {
    String name =
        "IMILO_ACTES_RHONE-ALPES_" + month.getYear() + two(month.getMonthValue()) + ".csv";
    return csv(month, name, StandardCharsets.UTF_8, "codeStructure");
  }

  List<Map<String, String>> cio(YearMonth month) throws IOException {
    String name =
        "CIO_consultations_" + two(month.getMonthValue()) + "_" + month.getYear() + ".csv";
    return csv(month, name, WINDOWS, "RNE").stream()
        .filter(row -> !row.getOrDefault("RNE", "").startsWith("TOTAL"))
        .toList();
  }

  List<Map<String, String>> poleEmploi(YearMonth month) throws IOException {
    Path file = file(month, "PE_activite_SPRO_" + month + ".xlsx");
    if (!Files.exists(file)) {
      return List.of();
    }
    DataFormatter text = new DataFormatter(java.util.Locale.ROOT);
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = List.of();
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      Sheet sheet = workbook.getSheet("Activité");
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
          cells.add(text.formatCellValue(row.getCell(i)).strip());
        }
        if (!header.isEmpty()) {
          rows.add(named(header, cells, row.getRowNum()));
        } else if (cells.contains("Code agence")) {
          header = List.copyOf(cells);
        }
      }
    }
    rows.removeIf(r -> r.getOrDefault("Code agence", "").matches("Sous-total.*|Total.*|Source.*"));
    return rows;
  }

  private List<Map<String, String>> csv(YearMonth month, String name, Charset charset, String first)
      throws IOException {
    Path file = file(month, name);
    List<Map<String, String>> rows = new ArrayList<>();
    if (!Files.exists(file)) {
      return rows;
    }
    try (BufferedReader reader = Files.newBufferedReader(file, charset)) {
      List<String> header = List.of();
      CSVFormat plain = SEMICOLONS.builder().setHeader((String[]) null).get();
      for (CSVRecord record : plain.parse(reader)) {
        List<String> cells = record.toList();
        if (!header.isEmpty()) {
          rows.add(named(header, cells, record.getRecordNumber()));
        } else if (cells.get(0).replace("\uFEFF", "").equals(first)) {
          List<String> names = new ArrayList<>(cells);
          names.set(0, first);
          header = names;
        }
      }
    }
    return rows;
  }

  private static Map<String, String> named(List<String> header, List<String> cells, long line) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
    }
    row.put("line", String.valueOf(line));
    return row;
  }

  private Path file(YearMonth month, String name) {
    return folder.resolve(month.toString()).resolve(name);
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
