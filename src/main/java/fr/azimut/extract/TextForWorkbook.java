package fr.azimut.extract;

import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingSink;
import fr.azimut.quality.Severity;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A text where a workbook is expected: many sites name one « .xls » so that a spreadsheet opens it.
 * It is read where it is the table of the format, and named for what it is otherwise.
 */
final class TextForWorkbook implements FindingSink {

  private final FileNature nature;
  private final ExtractFormat format;
  private final FindingSink log;
  private boolean isTable = true;

  private TextForWorkbook(FileNature nature, ExtractFormat format, FindingSink log) {
    this.nature = nature;
    this.format = format;
    this.log = log;
  }

  static ExtractSummary read(
      Path file, FileNature nature, ExtractFormat format, FindingSink log, RowSink sink)
      throws IOException {
    TextForWorkbook text = new TextForWorkbook(nature, format, log);
    if (nature == FileNature.BINARY) {
      text.tell(FindingKind.FILE_UNREADABLE, Severity.BLOCKING);
      return new ExtractSummary(0, 0, 0, true);
    }
    ExtractSummary summary = ExtractReader.readCsv(file, format.asText(), text, sink);
    if (text.isTable) {
      text.tell(FindingKind.CONTAINER_OTHER, Severity.WARNING);
    }
    return summary;
  }

  /** No charset nor separator is expected of it; without the header it is just a text. */
  @Override
  public void add(Finding finding) {
    switch (finding.kind()) {
      case CHARSET_OTHER, DELIMITER_OTHER -> {}
      case HEADER_NOT_FOUND, FILE_UNREADABLE -> {
        isTable = false;
        tell(FindingKind.FILE_UNREADABLE, Severity.BLOCKING);
      }
      default -> log.add(finding);
    }
  }

  private void tell(FindingKind kind, Severity severity) {
    log.add(Finding.ofFile(kind, severity, nature.description(), ExtractReader.expected(format)));
  }
}
