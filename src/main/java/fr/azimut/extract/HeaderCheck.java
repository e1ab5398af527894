package fr.azimut.extract;

import fr.azimut.definition.Suggestion;
import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingSink;
import fr.azimut.quality.FoundText;
import fr.azimut.quality.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with the header of a file. */
final class HeaderCheck {

  private final ExtractFormat format;
  private final @Nullable String sheet;
  private final FindingSink log;

  HeaderCheck(ExtractFormat format, @Nullable String sheet, FindingSink log) {
    this.format = format;
    this.sheet = sheet;
    this.log = log;
  }

  /** Reports on a header that has every required column; false when it refuses the file. */
  boolean accepts(Header header) {
    for (String name : header.unknown(format)) {
      add(
          FindingKind.COLUMN_UNKNOWN,
          Severity.WARNING,
          header.line(),
          null,
          FoundText.quoteHeader(name),
          "une colonne du format");
    }
    boolean refused = false;
    for (Column column : format.columns()) {
      if (header.has(column.name()) && !header.names().contains(column.name())) {
        tellOtherwise(header, column.name());
      }
      if (column.personal() && header.has(column.name())) {
        boolean refuses = format.refusesPersonalData(column);
        refused |= refuses;
        add(
            FindingKind.PERSONAL_DATA,
            refuses ? Severity.BLOCKING : Severity.WARNING,
            header.line(),
            column.name(),
            "colonne " + FoundText.quoteKnown(column.name()) + ", non lue",
            "pas de donnée personnelle");
      }
    }
    List<String> duplicates = header.duplicates(format);
    for (String name : duplicates) {
      add(
          FindingKind.COLUMN_DUPLICATE,
          Severity.BLOCKING,
          header.line(),
          name,
          "deux colonnes " + FoundText.quoteKnown(name),
          "une seule");
    }
    return !refused && duplicates.isEmpty();
  }

  private void tellOtherwise(Header header, String name) {
    String written = header.written(name);
    add(
        FindingKind.COLUMN_WRITTEN_OTHERWISE,
        Severity.INFO,
        header.line(),
        name,
        FoundText.quoteKnown(written) + " : diffère par " + Typography.difference(written, name),
        FoundText.quoteKnown(name));
  }

  /** Reports that no row is a header: the nearest one blamed column by column when it is near. */
  void refuse(@Nullable Header nearest) {
    List<String> required = Header.required(format);
    if (nearest == null || nearest.found(format) * 2 < required.size()) {
      add(
          FindingKind.HEADER_NOT_FOUND,
          Severity.BLOCKING,
          0,
          null,
          format.headerWithin() == 1
              ? "la première ligne n'est pas l'en-tête"
              : "pas d'en-tête dans les " + format.headerWithin() + " premières lignes",
          "une ligne avec les colonnes : " + String.join(", ", required));
      return;
    }
    List<String> unknown = nearest.unknown(format);
    for (String name : nearest.missing(format)) {
      String found =
          Suggestion.nearest(name, unknown)
              .map(near -> "absente ; la colonne " + FoundText.quoteHeader(near) + " lui ressemble")
              .orElse("absente");
      add(
          FindingKind.COLUMN_MISSING,
          Severity.BLOCKING,
          nearest.line(),
          name,
          found,
          "une colonne nommée " + FoundText.quoteKnown(name));
    }
  }

  private void add(
      FindingKind kind,
      Severity severity,
      int line,
      @Nullable String column,
      String found,
      String expected) {
    log.add(new Finding(kind, severity, sheet, line, column, found, expected));
  }
}
