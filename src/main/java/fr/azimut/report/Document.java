package fr.azimut.report;

import java.time.YearMonth;
import java.util.List;

/**
 * A workbook before it is written.
 *
 * @param title document title
 * @param subtitle repeated under the title of each page: territory, month, version
 * @param description for the document's properties
 * @param month dates the file, in place of a clock
 * @param version for the document's properties: {@code 2 (provisoire)}
 * @param palette its colours
 * @param pages the first is the contents
 */
record Document(
    String title,
    String subtitle,
    String description,
    YearMonth month,
    String version,
    Palette palette,
    List<Page> pages) {

  /** Its charts and maps, in the order of the pages. */
  List<Picture> pictures() {
    return pages.stream()
        .flatMap(page -> page.contents().stream())
        .filter(Picture.class::isInstance)
        .map(Picture.class::cast)
        .toList();
  }
}
