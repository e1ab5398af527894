package fr.azimut.extract;

import fr.azimut.definition.Suggestion;
import fr.azimut.extract.ExtractFormat.Container;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingSink;
import fr.azimut.quality.FoundText;
import fr.azimut.quality.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/** Reads the sheet that a format names, as a stream: neither sheet nor workbook is held. */
final class WorkbookReader {

  private static final Set<FileNature> READ =
      EnumSet.of(
          FileNature.XLSX,
          FileNature.XLS,
          FileNature.ODS,
          FileNature.XML,
          FileNature.PROTECTED,
          FileNature.DAMAGED_ZIP);
  private static final String DAMAGED = "un classeur incomplet ou abîmé";

  private final ExtractFormat format;
  private final FindingSink log;
  private final RowSink sink;

  private WorkbookReader(ExtractFormat format, FindingSink log, RowSink sink) {
    this.format = format;
    this.log = log;
    this.sink = sink;
  }

  static ExtractSummary read(
      Path file, FileNature nature, ExtractFormat format, FindingSink log, RowSink sink) {
    return new WorkbookReader(format, log, sink).read(file, nature);
  }

  /** Whether a file that is this can be a workbook for us, in whatever format it was expected. */
  static boolean reads(FileNature nature) {
    return READ.contains(nature);
  }

  /** What a file of that container is called. */
  static FileNature nature(Container container) {
    return switch (container) {
      case CSV -> FileNature.TEXT;
      case XLSX -> FileNature.XLSX;
      case XLS -> FileNature.XLS;
      case ODS -> FileNature.ODS;
    };
  }

  /**
   * The bytes are the sender's, and the parsers answer a wrong one with exceptions of many types,
   * unchecked ones included: they all mean the same here. Those of the sink are kept apart.
   */
  private ExtractSummary read(Path file, FileNature nature) {
    try (SheetSource workbook = open(file, nature)) {
      tellNature(nature);
      return readSheet(workbook);
    } catch (TableRows.SinkFailure e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      return refuse(
          FindingKind.FILE_PROTECTED,
          FileNature.PROTECTED.description(),
          "un classeur sans mot de passe");
    } catch (LimitException e) {
      return refuse(e);
    } catch (UncheckedIOException e) {
      return e.getCause() instanceof LimitException limit ? refuse(limit) : refuse(DAMAGED);
    } catch (OldFileFormatException e) {
      return refuse("un classeur d'Excel 95 ou d'avant");
    } catch (IOException | RuntimeException e) {
      return refuse(DAMAGED);
    }
  }

  private static SheetSource open(Path file, FileNature nature) throws IOException {
    return switch (nature) {
      case XLS -> new XlsSheets(file);
      case ODS -> new OdsSheets(file);
      case XML -> new XmlSheets(file);
      case PROTECTED -> new LockedWorkbook(file);
      default -> new XlsxSheets(file);
    };
  }

  /** An encrypted workbook that could be opened is one of Excel 2007 or later. */
  private void tellNature(FileNature nature) {
    FileNature expected = nature(format.container());
    FileNature found = nature == FileNature.PROTECTED ? FileNature.XLSX : nature;
    if (found != expected) {
      log.add(
          Finding.ofFile(
              FindingKind.CONTAINER_OTHER,
              Severity.WARNING,
              found.description(),
              expected.description()));
    }
  }

  private ExtractSummary readSheet(SheetSource workbook) throws IOException {
    List<String> names = workbook.names();
    for (int i = 0; i < names.size(); i++) {
      if (format.sheet() == null || CellText.trim(names.get(i)).equals(format.sheet())) {
        TableRows rows = new TableRows(format, shown(names, i), log, sink);
        workbook.read(i, rows);
        ExtractSummary summary = rows.finish();
        if (!summary.refused()) {
          tellOthers(names, i);
        }
        return summary;
      }
    }
    return refuseSheets(names);
  }

  /** The name of a sheet goes with its rows: one that names a person goes by its place. */
  private static String shown(List<String> names, int sheet) {
    String name = names.get(sheet);
    return FoundText.isPersonal(name) ? "feuille " + (sheet + 1) : name;
  }

  private void tellOthers(List<String> names, int chosen) {
    String expected = "la feuille " + FoundText.quote(names.get(chosen)) + " seule";
    for (int i = 0; i < names.size(); i++) {
      if (i != chosen) {
        String found = "la feuille " + FoundText.quote(names.get(i)) + ", non lue";
        log.add(Finding.ofFile(FindingKind.SHEET_NOT_READ, Severity.INFO, found, expected));
      }
    }
  }

  private ExtractSummary refuseSheets(List<String> names) {
    String wanted = String.valueOf(format.sheet());
    String found =
        names.isEmpty()
            ? "aucune feuille"
            : "les feuilles " + String.join(", ", names.stream().map(FoundText::quote).toList());
    String near =
        Suggestion.nearest(wanted, names)
            .map(n -> " ; la feuille " + FoundText.quote(n) + " lui ressemble")
            .orElse("");
    return refuse(
        FindingKind.SHEET_MISSING, found + near, "une feuille nommée " + FoundText.quote(wanted));
  }

  private ExtractSummary refuse(LimitException limit) {
    log.add(limit.finding());
    return new ExtractSummary(0, 0, 0, true);
  }

  private ExtractSummary refuse(String found) {
    return refuse(FindingKind.FILE_UNREADABLE, found, nature(format.container()).description());
  }

  private ExtractSummary refuse(FindingKind kind, String found, String expected) {
    log.add(Finding.ofFile(kind, Severity.BLOCKING, found, expected));
    return new ExtractSummary(0, 0, 0, true);
  }
}
