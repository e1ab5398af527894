package fr.azimut.run;

import fr.azimut.extract.ExtractFormat.Container;
import fr.azimut.extract.ScatteredXls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that are cut, protected, dressed up, or that hide something. */
final class WorkbookMutations {

  private WorkbookMutations() {}

  /** Changes the workbook. */
  private interface Change {
    void apply(XSSFWorkbook workbook, Sheet sheet, int firstRow);
  }

  static void add(Map<String, Mutation> all) {
    all.put("workbook-cut", WorkbookMutations::cut);
    all.put("text-for-workbook", WorkbookMutations::text);
    all.put("workbook-protected", WorkbookMutations::protect);
    all.put("document-type-inside", WorkbookMutations::documentType);
    put(all, "formula", (workbook, sheet, first) -> formula(sheet, first));
    put(all, "second-sheet", (w, s, first) -> w.createSheet("Notes").createRow(0).createCell(0));
    put(all, "row-hidden", (w, sheet, first) -> sheet.getRow(first + 1).setZeroHeight(true));
    put(all, "column-hidden", (w, sheet, first) -> sheet.setColumnHidden(1, true));
    put(all, "cells-merged", (w, sheet, first) -> merge(sheet, first));
    put(all, "sheet-filled-to-its-end", (w, s, first) -> s.createRow(1_048_575).createCell(3));
    all.put("cells-in-any-order", WorkbookMutations::shuffle);
    all.put(
        "formula-without-value",
        (d, file) -> {
          List<String> optional = d.variables(v -> !v.required());
          Optional<Integer> place =
              optional.isEmpty() ? Optional.empty() : d.place(optional.get(0));
          return place.isPresent()
              && change(d, file, (w, sheet, first) -> forget(sheet, first, place.get()));
        });
    all.put(
        "sheet-renamed",
        (d, file) ->
            d.format().sheet() != null && change(d, file, (w, s, r) -> w.setSheetName(0, "X")));
  }

  private static void put(Map<String, Mutation> all, String name, Change change) {
    all.put(name, (draft, file) -> change(draft, file, change));
  }

  private static boolean change(Draft draft, Path file, Change change) throws IOException {
    if (draft.format().container() != Container.XLSX) {
      return false;
    }
    draft.write(file);
    byte[] bytes = Files.readAllBytes(file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      change.apply(workbook, workbook.getSheetAt(0), draft.titles().size() + 1);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
    return true;
  }

  /** The last cell of the first row of data, with the value that it has. */
  private static void formula(Sheet sheet, int first) {
    Row row = sheet.getRow(first);
    Cell cell = row.getCell(row.getLastCellNum() - 1);
    if (cell.getCellType() == CellType.NUMERIC) {
      double value = cell.getNumericCellValue();
      cell.setCellFormula("1*" + (long) value);
      cell.setCellValue(value);
    } else {
      String text = cell.getStringCellValue();
      cell.setCellFormula('"' + text + '"');
      cell.setCellValue(text);
    }
  }

  /** A formula that was never calculated. */
  private static void forget(Sheet sheet, int first, int place) {
    sheet.getRow(first).createCell(place).setCellFormula("A1");
  }

  private static boolean shuffle(Draft draft, Path file) throws IOException {
    draft.write(file);
    if (draft.format().container() != Container.XLS) {
      return false;
    }
    ScatteredXls.shuffle(file, 1);
    return true;
  }

  /** Two rows of the first column, which have the same value: the second is lost. */
  private static void merge(Sheet sheet, int first) {
    sheet.addMergedRegion(new CellRangeAddress(first, first + 1, 0, 0));
    sheet.getRow(first + 1).getCell(0).setBlank();
  }

  private static boolean cut(Draft draft, Path file) throws IOException {
    draft.write(file);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    return !TextMutations.isText(draft);
  }

  private static boolean text(Draft draft, Path file) throws IOException {
    Files.writeString(file, String.join(";", draft.header()) + "\r\n");
    return !TextMutations.isText(draft);
  }

  private static boolean protect(Draft draft, Path file) throws IOException {
    if (draft.format().container() != Container.XLSX) {
      return false;
    }
    draft.write(file);
    byte[] bytes = Files.readAllBytes(file);
    try (POIFSFileSystem envelope = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OPCPackage content = OPCPackage.open(new ByteArrayInputStream(bytes));
          OutputStream encrypted = encryptor.getDataStream(envelope)) {
        content.save(encrypted);
      } catch (InvalidFormatException | java.security.GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        envelope.writeFilesystem(out);
      }
    }
    return true;
  }

  /** An entity that would read a file of the machine. */
  private static boolean documentType(Draft draft, Path file) throws IOException {
    if (draft.format().container() != Container.XLSX) {
      return false;
    }
    draft.write(file);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = Objects.requireNonNull(in.readAllBytes());
        copy.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().startsWith("xl/worksheets/")) {
          String xml = new String(part, java.nio.charset.StandardCharsets.UTF_8);
          String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
          int root = xml.indexOf("<worksheet");
          part =
              (xml.substring(0, root) + type + xml.substring(root))
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        copy.write(part);
        copy.closeEntry();
      }
    }
    Files.write(file, out.toByteArray());
    return true;
  }
}
