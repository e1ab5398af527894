package fr.azimut.extract;

import fr.azimut.quality.FindingKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The sheets of a workbook of Excel 97 to 2003, as streams of records. */
final class XlsSheets implements SheetSource {

  private static final short GO_ON = 0;
  private static final short STOP = 1;

  private final POIFSFileSystem file;
  private final List<BoundSheetRecord> sheets = new ArrayList<>();

  XlsSheets(Path path) throws IOException {
    file = new POIFSFileSystem(path.toFile(), true);
    try {
      process(new NameListener());
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public List<String> names() {
    return sheets.stream().map(BoundSheetRecord::getSheetname).toList();
  }

  /** The sheets follow one another by the position of their beginnings, not as their tabs do. */
  @Override
  public void read(int index, TableRows rows) throws IOException {
    int rank =
        Arrays.asList(BoundSheetRecord.orderByBofPosition(sheets)).indexOf(sheets.get(index));
    if (sheets.get(index).isHidden() || sheets.get(index).isVeryHidden()) {
      rows.marks().hideSheet();
    }
    if (file.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
      rows.marks().mark(FindingKind.MACROS_IGNORED);
    }
    RowOrder order = new RowOrder();
    process(new RecordHandler(rank, new SheetMarks(), order));
    CellTarget cells = order.isKept() ? new PassingCells(rows) : new ScatteredCells(rows);
    process(new RecordHandler(rank, rows.marks(), cells));
  }

  private void process(RecordHandler handler) throws IOException {
    process(
        new AbortableHSSFListener() {
          @Override
          public short abortableProcessRecord(Record row) {
            return handler.accept(row) ? GO_ON : STOP;
          }
        });
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void process(AbortableHSSFListener listener) throws IOException {
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(listener);
    try {
      new HSSFEventFactory().abortableProcessWorkbookEvents(request, file);
    } catch (HSSFUserException e) {
      throw new Damaged(e);
    }
  }

  /** Takes the names, which stand together near the beginning, and no more. */
  private final class NameListener extends AbortableHSSFListener {
    @Override
    public short abortableProcessRecord(Record row) {
      if (row instanceof BoundSheetRecord sheet) {
        sheets.add(sheet);
        return GO_ON;
      }
      return sheets.isEmpty() ? GO_ON : STOP;
    }
  }
}
