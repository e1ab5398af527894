package fr.azimut.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/** Writes the cells of an {@code .xls} in another order, as programs that write cell by cell do. */
public final class ScatteredXls {

  private static final Set<Integer> CELLS =
      Set.of(
          (int) NumberRecord.sid,
          (int) LabelSSTRecord.sid,
          (int) FormulaRecord.sid,
          (int) BoolErrRecord.sid);

  private ScatteredXls() {}

  /** Shuffles the cells of all sheets; each keeps its place in its sheet. */
  public static void shuffle(Path file, long seed) throws IOException {
    byte[] records;
    try (POIFSFileSystem in = new POIFSFileSystem(file.toFile(), true)) {
      records = in.createDocumentInputStream("Workbook").readAllBytes();
    }
    try (POIFSFileSystem out = new POIFSFileSystem();
        OutputStream bytes = Files.newOutputStream(file)) {
      out.createDocument(
          new java.io.ByteArrayInputStream(shuffle(records, new Random(seed))), "Workbook");
      out.writeFilesystem(bytes);
    }
  }

  private static byte[] shuffle(byte[] records, Random random) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<byte[]> cells = new ArrayList<>();
    int next;
    for (int i = 0; i + 4 <= records.length; i = next) {
      next = i + 4 + LittleEndian.getUShort(records, i + 2);
      int kind = LittleEndian.getUShort(records, i);
      if (CELLS.contains(kind)) {
        boolean hasText =
            next + 4 <= records.length && LittleEndian.getUShort(records, next) == StringRecord.sid;
        next += hasText ? 4 + LittleEndian.getUShort(records, next + 2) : 0;
        cells.add(java.util.Arrays.copyOfRange(records, i, next));
      } else {
        if (!cells.isEmpty()) {
          Collections.shuffle(cells, random);
          for (byte[] cell : cells) {
            out.write(cell);
          }
          cells.clear();
        }
        out.write(records, i, next - i);
      }
    }
    return out.toByteArray();
  }
}
