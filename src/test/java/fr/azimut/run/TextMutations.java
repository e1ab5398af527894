package fr.azimut.run;

import fr.azimut.extract.ExtractFormat.Container;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Bytes that are not those of the format: charsets, separators, quotes, line ends, other files. */
final class TextMutations {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextMutations() {}

  static void add(Map<String, Mutation> all) {
    all.put("no-byte", (d, file) -> bytes(file, new byte[0]));
    all.put("web-page", (d, file) -> bytes(file, ascii("<!DOCTYPE html><html><body>404</body>")));
    all.put("pdf", (d, file) -> bytes(file, ascii("%PDF-1.4\n%\u00e2\u00e3\n1 0 obj\n<<>>\n")));
    all.put("zip", (d, file) -> isText(d) && bytes(file, new byte[] {'P', 'K', 3, 4, 20, 0, 8, 0}));
    all.put("zeros-inside", (d, file) -> text(d, file, t -> t.replaceFirst("\n", "\n\0\0\0\0")));
    all.put("utf-16", (d, file) -> isText(d) && encode(d, file, StandardCharsets.UTF_16LE, true));
    all.put(
        "utf-8-for-windows",
        (d, file) -> isWindows(d) && encode(d, file, StandardCharsets.UTF_8, false));
    all.put("windows-for-utf-8", (d, file) -> isUtf8(d) && encode(d, file, WINDOWS, false));
    all.put(
        "byte-order-mark",
        (d, file) -> isUtf8(d) && text(d, file, t -> t.startsWith("\uFEFF") ? t : "\uFEFF" + t));
    all.put("line-feeds", (d, file) -> text(d, file, t -> t.replace("\r\n", "\n")));
    all.put("carriage-returns", (d, file) -> text(d, file, t -> t.replace("\r\n", "\r")));
    all.put("quote-never-closed", TextMutations::openQuote);
    all.put("everything-quoted", (d, file) -> print(d, file, delimiter(d), QuoteMode.ALL));
    all.put("tabs", (d, file) -> print(d, file, "\t", QuoteMode.MINIMAL));
    all.put(
        "other-separator",
        (d, file) -> print(d, file, delimiter(d).equals(";") ? "," : ";", QuoteMode.MINIMAL));
    all.put("bars", (d, file) -> print(d, file, "|", QuoteMode.MINIMAL));
  }

  static boolean isText(Draft draft) {
    return draft.format().container() == Container.CSV;
  }

  private static String delimiter(Draft draft) {
    return isText(draft) ? Objects.requireNonNull(draft.format().delimiter()) : ";";
  }

  private static Charset charset(Draft draft) {
    return Charset.forName(Objects.requireNonNull(draft.format().charset()));
  }

  private static boolean isUtf8(Draft draft) {
    return isText(draft) && charset(draft).equals(StandardCharsets.UTF_8);
  }

  private static boolean isWindows(Draft draft) {
    return isText(draft) && charset(draft).equals(WINDOWS);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean bytes(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return true;
  }

  private static boolean text(Draft draft, Path file, UnaryOperator<String> change)
      throws IOException {
    if (!isText(draft)) {
      return false;
    }
    draft.write(file);
    String text = Files.readString(file, charset(draft));
    Files.writeString(file, change.apply(text), charset(draft));
    return true;
  }

  /** False when no byte differs: the file says nothing of its charset. */
  private static boolean encode(Draft draft, Path file, Charset charset, boolean marked)
      throws IOException {
    draft.write(file);
    byte[] before = Files.readAllBytes(file);
    String text = new String(before, charset(draft)).replace("\uFEFF", "");
    byte[] after = ((marked ? "\uFEFF" : "") + text).getBytes(charset);
    Files.write(file, after);
    return text.chars().anyMatch(c -> c > 127) || marked;
  }

  private static boolean openQuote(Draft draft, Path file) throws IOException {
    return text(
        draft,
        file,
        t -> {
          int last = t.lastIndexOf("\r\n", t.length() - 3) + 2;
          return t.substring(0, last) + '"' + t.substring(last);
        });
  }

  private static boolean print(Draft draft, Path file, String delimiter, QuoteMode mode)
      throws IOException {
    if (!isText(draft) || (delimiter.equals(delimiter(draft)) && mode == QuoteMode.MINIMAL)) {
      return false;
    }
    CSVFormat csv =
        CSVFormat.Builder.create(CSVFormat.RFC4180)
            .setDelimiter(delimiter)
            .setQuoteMode(mode)
            .get();
    try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file, charset(draft)), csv)) {
      for (String title : draft.titles()) {
        out.printRecord(title);
      }
      for (List<String> row : draft.rows()) {
        out.printRecord(row);
      }
    }
    return true;
  }
}
