package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a delimited text file, with the line ends of the tools that networks use. */
final class CsvExtractWriter implements ExtractWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVPrinter printer;

  CsvExtractWriter(Path file, ExtractFormat format) throws IOException {
    Charset charset = Charset.forName(Objects.requireNonNull(format.charset()));
    // This encoder refuses what the charset cannot write, instead of writing a question mark.
    Writer text = Files.newBufferedWriter(file, charset);
    if (format.byteOrderMark()) {
      text.write(BYTE_ORDER_MARK);
    }
    CSVFormat csv =
        CSVFormat.Builder.create(CSVFormat.RFC4180)
            .setDelimiter(Objects.requireNonNull(format.delimiter()))
            .get();
    printer = new CSVPrinter(text, csv);
  }

  @Override
  public void title(String text) throws IOException {
    printer.printRecord(text);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    printer.printRecord(cells);
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
