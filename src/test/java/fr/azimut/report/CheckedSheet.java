package fr.azimut.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is looked through.
 *
 * @param sheet as the file has it
 * @param filled its cells that hold something, from top to bottom
 * @param areas of its tables, headers included
 * @param links where cells lead to, by their addresses
 */
record CheckedSheet(
    XSSFSheet sheet,
    List<XSSFCell> filled,
    List<CellRangeAddress> areas,
    Map<String, String> links) {

  static CheckedSheet of(XSSFSheet sheet) {
    List<XSSFCell> filled = new ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (!isBlank(cell)) {
                    filled.add((XSSFCell) cell);
                  }
                }));
    Map<String, String> links = new LinkedHashMap<>();
    sheet.getHyperlinkList().forEach(l -> links.put(l.getCellRef(), l.getAddress()));
    List<CellRangeAddress> areas = sheet.getTables().stream().map(CheckedSheet::area).toList();
    return new CheckedSheet(sheet, filled, areas, links);
  }

  static CellRangeAddress area(XSSFTable table) {
    return new CellRangeAddress(
        table.getStartRowIndex(),
        table.getEndRowIndex(),
        table.getStartColIndex(),
        table.getEndColIndex());
  }

  static boolean isBlank(@Nullable Cell cell) {
    return cell == null
        || cell.getCellType() == CellType.BLANK
        || cell.getCellType() == CellType.STRING && cell.getStringCellValue().isBlank();
  }

  String name() {
    return sheet.getSheetName();
  }

  /** A cell that may not exist. */
  @Nullable XSSFCell cell(int row, int column) {
    XSSFRow found = sheet.getRow(row);
    return found == null ? null : found.getCell(column);
  }

  /** {@code Notes!B6 : …}, for those who mend the file. */
  String at(Cell cell, String problem) {
    return name() + "!" + cell.getAddress() + " : " + problem;
  }

  String here(String problem) {
    return name() + " : " + problem;
  }

  Stream<XSSFCell> cells() {
    return filled.stream();
  }

  Stream<XSSFCell> texts() {
    return cells().filter(c -> c.getCellType() == CellType.STRING);
  }

  Stream<XSSFCell> outside() {
    return cells().filter(c -> areas.stream().noneMatch(a -> a.isInRange(c)));
  }

  /** Cells of tables below their headers. */
  Stream<XSSFCell> body() {
    return cells()
        .filter(
            c -> areas.stream().anyMatch(a -> a.isInRange(c) && c.getRowIndex() > a.getFirstRow()));
  }
}
