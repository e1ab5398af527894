package fr.azimut.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook of Excel, by their relations. Those of a « Strict Open XML » workbook
 * have other addresses and the same last word, so only that is looked at.
 */
final class XlsxParts {

  private final PackagePart workbook;

  XlsxParts(OPCPackage archive) throws IOException, InvalidFormatException {
    PackagePart part = null;
    for (PackageRelationship relation : archive.getRelationships()) {
      if (is(relation, "officeDocument")) {
        part = archive.getPart(relation);
      }
    }
    if (part == null) {
      throw new IOException("no workbook");
    }
    workbook = part;
  }

  InputStream workbook() throws IOException {
    return workbook.getInputStream();
  }

  /** The sheet of that relation; null when it is a chart, or is not there. */
  @Nullable PackagePart findSheet(String id) throws InvalidFormatException {
    PackageRelationship relation = workbook.getRelationship(id);
    return relation == null || !is(relation, "worksheet")
        ? null
        : workbook.getRelatedPart(relation);
  }

  /** Has the only part of that kind read, if there is one. */
  <T extends DefaultHandler> T read(String kind, T handler)
      throws IOException, InvalidFormatException, SAXException {
    PackageRelationshipCollection relations = workbook.getRelationships();
    for (PackageRelationship relation : relations) {
      if (is(relation, kind)) {
        try (InputStream in = workbook.getRelatedPart(relation).getInputStream()) {
          XlsxSheets.parse(in, handler);
        }
        break;
      }
    }
    return handler;
  }

  private static boolean is(PackageRelationship relation, String kind) {
    return relation.getRelationshipType().endsWith("/" + kind);
  }
}
