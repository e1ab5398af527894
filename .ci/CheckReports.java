import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * That a run gave 27 + 8 diagnostics and the commission's workbook, each with its accessible
 * variant, and an answer to each of the files of the month, each workbook sound, all files listed.
 */
final class CheckReports {

  private static final int ZTEF = 27;
  private static final int DEPARTMENTS = 8;
  private static final String VARIANT = "-accessible.xlsx";
  private static final Pattern LISTED =
      Pattern.compile("\"nom\"\\s*:\\s*\"([^\"]+)\",\\s*\"sha256\"\\s*:\\s*\"([0-9a-f]{64})\"");

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    List<Path> files = list(folder);
    List<Path> books = files.stream().filter(f -> f.toString().endsWith(".xlsx")).toList();
    List<String> names = books.stream().map(b -> name(folder, b)).toList();
    List<String> accessible = names.stream().filter(n -> n.endsWith(VARIANT)).toList();
    List<String> main = names.stream().filter(n -> !n.endsWith(VARIANT)).toList();
    require(count(main, "diagnostics/RA\\d\\d-.*") == ZTEF, "not 27 ZTEF: " + main);
    require(count(main, "diagnostics/\\d\\d-.*") == DEPARTMENTS, "not 8 départements: " + main);
    require(main.contains("indicateurs-commission.xlsx"), "no commission's workbook: " + main);
    long annotated = count(names, "retours/[^/]+/[^/]+/classeur-annote\\.xlsx");
    require(main.size() == ZTEF + DEPARTMENTS + 1 + annotated, "other workbooks too: " + names);
    require(
        accessible.size() == ZTEF + DEPARTMENTS + 1
            && accessible.stream().allMatch(n -> main.contains(n.replace(VARIANT, ".xlsx"))),
        "not one accessible variant for each: " + accessible);
    List<String> all = files.stream().map(f -> name(folder, f)).toList();
    Path extracts = Path.of("sample-data/rhone-alpes").resolve(folder.getParent().getFileName());
    // the days of reception are no extract
    long received = list(extracts).stream().filter(f -> !f.endsWith("receptions.csv")).count();
    for (String page : List.of("html", "json")) {
      long certificates = count(all, "retours/[^/]+/[^/]+/certificat\\." + page);
      require(
          certificates == received,
          certificates + " certificates in " + page + " of " + received + " files");
    }
    int sheets = 0;
    for (Path book : books) {
      sheets += sheets(book);
    }
    requireListed(folder, files);
    System.out.println(books.size() + " workbooks, " + sheets + " sheets, all sound");
  }

  /** Every file is in resume.json with its hash, and nothing else is. */
  private static void requireListed(Path folder, List<Path> files) throws Exception {
    Map<String, String> listed = new TreeMap<>();
    Matcher matcher = LISTED.matcher(Files.readString(folder.resolve("resume.json")));
    while (matcher.find()) {
      listed.put(matcher.group(1), matcher.group(2));
    }
    Map<String, String> found = new TreeMap<>();
    for (Path file : files) {
      if (!file.endsWith("resume.json")) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        found.put(name(folder, file), HexFormat.of().formatHex(hash));
      }
    }
    TreeSet<Map.Entry<String, String>> differing =
        new TreeSet<>(Map.Entry.comparingByKey(String::compareTo));
    listed.entrySet().stream().filter(e -> !found.entrySet().contains(e)).forEach(differing::add);
    found.entrySet().stream().filter(e -> !listed.entrySet().contains(e)).forEach(differing::add);
    require(differing.isEmpty(), "resume.json and the folder differ: " + differing);
  }

  /** Reads every entry of a workbook, whose checksum Java verifies; gives its number of sheets. */
  private static int sheets(Path book) throws Exception {
    try (ZipFile zip = new ZipFile(book.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        if (xml) {
          parse(zip, entry.getName());
        } else {
          try (InputStream in = zip.getInputStream(entry)) {
            in.readAllBytes();
          }
        }
      }
      require(zip.getEntry("[Content_Types].xml") != null, book + " has no content types");
      Map<String, String> targets = new TreeMap<>();
      for (Element link : elements(parse(zip, "xl/_rels/workbook.xml.rels"), "Relationship")) {
        targets.put(link.getAttribute("Id"), link.getAttribute("Target"));
      }
      List<Element> sheets = elements(parse(zip, "xl/workbook.xml"), "sheet");
      require(sheets.size() >= 2, book + " has " + sheets.size() + " sheets");
      for (Element sheet : sheets) {
        String target = targets.get(sheet.getAttribute("r:id"));
        require(target != null, book + " lacks sheet " + sheet.getAttribute("name"));
        String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        require(
            !elements(parse(zip, path), "c").isEmpty(),
            book + ": sheet " + sheet.getAttribute("name") + " is empty");
      }
      return sheets.size();
    }
  }

  private static Document parse(ZipFile zip, String name) throws Exception {
    ZipEntry entry = zip.getEntry(name);
    require(entry != null, zip.getName() + " has no " + name);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    try (InputStream in = zip.getInputStream(entry)) {
      return factory.newDocumentBuilder().parse(in);
    }
  }

  private static List<Element> elements(Document document, String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
        .map(i -> (Element) nodes.item(i))
        .toList();
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static long count(List<String> names, String pattern) {
    return names.stream().filter(n -> n.matches(pattern)).count();
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      System.err.println("check-reports: " + otherwise);
      System.exit(1);
    }
  }
}
