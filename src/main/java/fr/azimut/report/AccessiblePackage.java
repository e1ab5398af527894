package fr.azimut.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** The files that make a workbook, and what leads from one to another. */
final class AccessiblePackage implements AutoCloseable {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** By which a sheet knows its only table. */
  static final String TABLE = "rId1";

  private static final String CONTENT =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final OPCPackage files = OPCPackage.create(new ByteArrayOutputStream());
  private final PackagePart workbook;
  private final Markup sheets = new Markup();
  private int count;

  AccessiblePackage() throws InvalidFormatException {
    this.workbook = part("/xl/workbook.xml", "sheet.main");
    files.addRelationship(
        workbook.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + "/officeDocument");
    sheets.open("workbook", "xmlns", NAMESPACE, "xmlns:r", RELATIONSHIPS);
    sheets.open("bookViews").empty("workbookView", "activeTab", "0").close();
    sheets.open("sheets");
  }

  /** Adds a sheet after the others, with its table if any. */
  void sheet(String name, byte[] contents, byte @Nullable [] table)
      throws IOException, InvalidFormatException {
    count++;
    PackagePart sheet = add("/xl/worksheets/sheet" + count + ".xml", "worksheet", contents);
    if (table != null) {
      PackagePart part = part("/xl/tables/table" + count + ".xml", "table");
      fill(part, table);
      sheet.addRelationship(
          part.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + "/table", TABLE);
    }
    String id = "rId" + count;
    sheets.empty("sheet", "name", name, "sheetId", String.valueOf(count), "r:id", id);
  }

  PackageProperties properties() throws InvalidFormatException {
    return files.getPackageProperties();
  }

  /** The whole, once all sheets are there, dated from the month. */
  byte[] bytes(AccessibleStyles styles, SharedTexts texts, YearMonth month)
      throws IOException, InvalidFormatException {
    add("/xl/styles.xml", "styles", styles.part());
    add("/xl/sharedStrings.xml", "sharedStrings", texts.part());
    fill(workbook, sheets.close().close().bytes());
    return FixedZip.of(files::save, month);
  }

  /** Adds a file to which the workbook leads. */
  private PackagePart add(String name, String kind, byte[] contents)
      throws IOException, InvalidFormatException {
    PackagePart part = part(name, kind);
    fill(part, contents);
    workbook.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + "/" + kind);
    return part;
  }

  private PackagePart part(String name, String kind) throws InvalidFormatException {
    return files.createPart(PackagingURIHelper.createPartName(name), CONTENT + kind + "+xml");
  }

  private static void fill(PackagePart part, byte[] contents) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write(contents);
    }
  }

  @Override
  public void close() {
    files.revert();
  }
}
