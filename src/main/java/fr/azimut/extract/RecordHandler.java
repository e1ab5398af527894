package fr.azimut.extract;

import fr.azimut.quality.FindingKind;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Turns the records of one sheet into rows of text. */
final class RecordHandler {

  private final int wanted;
  private final CellTarget cells;
  private final SheetMarks marks;
  private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(row -> {});
  private final Map<Integer, Boolean> dates = new HashMap<>();
  private @Nullable SSTRecord strings;
  private boolean from1904;
  private int sheet = -1;
  private int depth;
  private int awaitingText = -1;

  RecordHandler(int wanted, SheetMarks marks, CellTarget cells) {
    this.wanted = wanted;
    this.cells = cells;
    this.marks = marks;
  }

  /** Takes the next record of the workbook; false when nothing more need be read. */
  boolean accept(Record next) {
    formats.processRecordInternally(next);
    if (next instanceof BOFRecord start) {
      depth++;
      sheet += depth == 1 && start.getType() != BOFRecord.TYPE_WORKBOOK ? 1 : 0;
    } else if (next instanceof EOFRecord) {
      depth--;
      return !(depth == 0 && sheet == wanted) || endSheet();
    } else if (next instanceof SSTRecord table) {
      strings = table;
    } else if (next instanceof DateWindow1904Record window) {
      from1904 = window.getWindowing() != 0;
    } else if (next instanceof SupBookRecord book && book.isExternalReferences()) {
      marks.mark(FindingKind.LINKS_IGNORED);
    } else if (sheet == wanted && depth == 1) {
      mark(next);
      return acceptCell(next); // a chart within a sheet is one level deeper
    }
    return true;
  }

  private void mark(Record next) {
    if (next instanceof RowRecord line && line.getZeroHeight()) {
      marks.hideLines(line.getRowNumber() + 1, line.getRowNumber() + 1);
    } else if (next instanceof ColumnInfoRecord columns && columns.getHidden()) {
      marks.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
    } else if (next instanceof MergeCellsRecord merged) {
      for (int i = 0; i < merged.getNumAreas(); i++) {
        CellRangeAddress area = merged.getAreaAt(i);
        marks.merge(area.getFirstRow() + 1, area.getLastRow() + 1);
      }
    }
  }

  private boolean acceptCell(Record next) {
    if (next instanceof StringRecord text && awaitingText >= 0) {
      cells.set(awaitingText, text.getString());
      awaitingText = -1;
    } else if (next instanceof CellValueRecordInterface cell) {
      if (!cells.startRow(cell.getRow())) {
        return false;
      }
      String text = text(cell);
      cells.set(cell.getColumn(), text);
    }
    return true;
  }

  private boolean endSheet() {
    cells.end();
    return false;
  }

  private String text(CellValueRecordInterface cell) {
    if (cell instanceof LabelSSTRecord label) {
      return strings == null ? "" : strings.getString(label.getSSTIndex()).getString();
    } else if (cell instanceof NumberRecord number) {
      return number(number.getValue(), cell);
    } else if (cell instanceof LabelRecord label) {
      return label.getValue();
    } else if (cell instanceof BoolErrRecord value) {
      return value.isBoolean()
          ? Boolean.toString(value.getBooleanValue())
          : error(value.getErrorValue());
    } else if (cell instanceof FormulaRecord formula) {
      return text(formula);
    }
    return "";
  }

  private String text(FormulaRecord formula) {
    boolean isKept = FormulaValue.isKept(formula);
    cells.setFormula(formula.getColumn(), isKept);
    if (!isKept) {
      return "";
    } else if (formula.hasCachedResultString()) {
      awaitingText = formula.getColumn();
      return "";
    }
    CellType type = formula.getCachedResultTypeEnum();
    return switch (type) {
      case NUMERIC -> number(formula.getValue(), formula);
      case BOOLEAN -> Boolean.toString(formula.getCachedBooleanValue());
      case ERROR -> error(formula.getCachedErrorValue());
      default -> "";
    };
  }

  private String number(double value, CellValueRecordInterface cell) {
    int style = Short.toUnsignedInt(cell.getXFIndex());
    boolean isDate = dates.computeIfAbsent(style, s -> isDate(cell));
    return isDate ? NumberText.date(value, from1904) : NumberText.plain(Double.toString(value));
  }

  private boolean isDate(CellValueRecordInterface cell) {
    String format = formats.getFormatString(cell);
    return format != null && DateUtil.isADateFormat(formats.getFormatIndex(cell), format);
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
  }
}
