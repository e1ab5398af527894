package fr.azimut.report;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What a workbook says of itself, in its properties. */
final class BookProperties {

  private BookProperties() {}

  /**
   * Fills them from the document, without a clock.
   *
   * @param title of this file, among those of the document
   */
  static void fill(PackageProperties properties, Document document, String title) {
    properties.setTitleProperty(title);
    properties.setSubjectProperty(document.subtitle());
    properties.setDescriptionProperty(document.description());
    properties.setCreatorProperty("Azimut");
    properties.setLastModifiedByProperty("Azimut");
    Date date = Date.from(document.month().atEndOfMonth().atStartOfDay(ZoneOffset.UTC).toInstant());
    properties.setCreatedProperty(Optional.of(date));
    properties.setModifiedProperty(Optional.of(date));
    properties.setLanguageProperty("fr-FR");
    properties.setVersionProperty(document.version());
  }
}
