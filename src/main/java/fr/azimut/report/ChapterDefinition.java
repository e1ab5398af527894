package fr.azimut.report;

import java.util.List;

/**
 * A sheet of the diagnostic.
 *
 * @param sheet the sheet's name, at most 31 characters
 * @param title the page's title
 * @param introduction what it is about
 * @param sections one per indicator
 * @param lists what stands on sheets of their own after it
 */
record ChapterDefinition(
    String sheet,
    String title,
    String introduction,
    List<SectionDefinition> sections,
    List<ListKind> lists) {

  ChapterDefinition {
    SheetNames.check(sheet);
  }
}
