import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
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
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * That a run gave 27 + 8 diagnostics and the commission's workbook, each with its accessible
 * variant, a page for each zone, its charts, open data, and an answer to each of the files of the
 * month; each workbook sound and ready for A4 paper, all files listed.
 */
final class CheckReports {

  private static final int ZTEF = 27;
  private static final int DEPARTMENTS = 8;
  private static final String VARIANT = "-accessible.xlsx";
  private static final Pattern LISTED =
      Pattern.compile("\"nom\"\\s*:\\s*\"([^\"]+)\",\\s*\"sha256\"\\s*:\\s*\"([0-9a-f]{64})\"");

  /** What a browser would fetch; links that readers follow are none of that. */
  private static final Pattern FOREIGN =
      Pattern.compile("<(script|link|iframe)\\b|<img (?!src=\"data:)|url\\((?!#)|@import");

  private static final Pattern RESOURCE =
      Pattern.compile("\"path\" : \"([^\"]+)\"[^{}]*?\"bytes\" : (\\d+)");
  private static final Pattern ROWS = Pattern.compile("!\\$(\\d+):\\$(\\d+)");
  private static final Pattern AREA = Pattern.compile("[A-Z]+(\\d+):[A-Z]+(\\d+)");

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
    for (String name : main) {
      if (!name.startsWith("retours/")) {
        requirePrintable(folder.resolve(name));
      }
    }
    requirePages(folder, all);
    requirePictures(folder, all);
    requireData(folder, all);
    requireListed(folder, files);
    System.out.println(books.size() + " workbooks, " + sheets + " sheets, all sound");
  }

  /** A page for each diagnostic, that needs nothing but itself. */
  private static void requirePages(Path folder, List<String> all) throws IOException {
    List<String> pages = all.stream().filter(n -> n.matches("diagnostics/.*\\.html")).toList();
    require(pages.size() == ZTEF + DEPARTMENTS, "not a page for each diagnostic: " + pages);
    for (String page : pages) {
      String text = Files.readString(folder.resolve(page));
      require(text.contains("<html lang=\"fr\""), page + " is not in French");
      require(text.contains("<svg ") && text.contains("<table"), page + " has no chart or table");
      Matcher foreign = FOREIGN.matcher(text);
      require(!foreign.find(), page + " needs another file");
    }
  }

  /** Every chart and map as PNG and as SVG, which tells what it shows and where that is from. */
  private static void requirePictures(Path folder, List<String> all) throws Exception {
    List<String> drawn =
        all.stream().filter(n -> n.matches("(charts|maps)/.*\\.svg")).toList();
    require(count(drawn, "maps/.*") > 0, "no maps");
    require(count(drawn, "charts/.*") > ZTEF + DEPARTMENTS, "few charts: " + drawn.size());
    for (String name : drawn) {
      require(all.contains(name.replace(".svg", ".png")), name + " has no PNG beside it");
      Document svg;
      try (InputStream in = Files.newInputStream(folder.resolve(name))) {
        svg = builder().parse(in);
      }
      List<Element> titles = elements(svg, "title");
      require(
          !titles.isEmpty() && !titles.get(0).getTextContent().isBlank(),
          name + " does not tell what it shows");
      require(
          elements(svg, "text").stream().anyMatch(t -> t.getTextContent().startsWith("Source : ")),
          name + " does not tell its source");
    }
  }

  /** The files that the package of the open data describes are there, in the size it says. */
  private static void requireData(Path folder, List<String> all) throws IOException {
    for (String name : List.of("datapackage.json", "catalogue.jsonld", "indicateurs.csv")) {
      require(
          all.stream().anyMatch(n -> n.startsWith("donnees/") && n.endsWith(name)),
          "donnees/ has no " + name);
    }
    String described = Files.readString(folder.resolve("donnees/datapackage.json"));
    Matcher resource = RESOURCE.matcher(described);
    int resources = 0;
    while (resource.find()) {
      Path file = folder.resolve("donnees").resolve(resource.group(1));
      require(Files.isRegularFile(file), "donnees/ lacks " + resource.group(1));
      require(
          Files.size(file) == Long.parseLong(resource.group(2)),
          file + " has not the size that its package tells");
      resources++;
    }
    require(resources > 50, "the package describes " + resources + " files");
  }

  /** On A4: a footer, a print area, and no table that begins a page without its header. */
  private static void requirePrintable(Path book) throws Exception {
    try (ZipFile zip = new ZipFile(book.toFile())) {
      Document workbook = parse(zip, "xl/workbook.xml");
      List<Element> sheets = elements(workbook, "sheet");
      for (int i = 0; i < sheets.size(); i++) {
        String number = String.valueOf(i);
        String at = book + ", sheet " + sheets.get(i).getAttribute("name");
        Map<String, String> names = new TreeMap<>();
        for (Element name : elements(workbook, "definedName")) {
          if (name.getAttribute("localSheetId").equals(number)) {
            names.put(name.getAttribute("name"), name.getTextContent());
          }
        }
        require(names.containsKey("_xlnm.Print_Area"), at + " has no print area");
        String path = "xl/worksheets/sheet" + (i + 1) + ".xml";
        Document sheet = parse(zip, path);
        Element page = elements(sheet, "pageSetup").get(0);
        require(page.getAttribute("paperSize").equals("9"), at + " is not for A4");
        require(page.getAttribute("fitToWidth").equals("1"), at + " is wider than a page");
        require(elements(sheet, "oddFooter").size() == 1, at + " has no page numbers");
        List<Integer> starts = starts(sheet);
        Matcher titles = ROWS.matcher(names.getOrDefault("_xlnm.Print_Titles", ""));
        int repeated = titles.find() ? Integer.parseInt(titles.group(2)) : 0;
        String links = "xl/worksheets/_rels/sheet" + (i + 1) + ".xml.rels";
        for (Element link :
            zip.getEntry(links) == null
                ? List.<Element>of()
                : elements(parse(zip, links), "Relationship")) {
          if (link.getAttribute("Type").endsWith("/table")) {
            String table = link.getAttribute("Target").replace("../", "xl/");
            Matcher area = AREA.matcher(elements(parse(zip, table), "table").get(0).getAttribute("ref"));
            require(area.matches(), at + ": what is " + table + "?");
            int header = Integer.parseInt(area.group(1));
            int last = Integer.parseInt(area.group(2));
            boolean torn = starts.stream().anyMatch(s -> s > header && s <= last);
            require(!torn || repeated == header, at + ": a page begins inside rows " + area.group());
          }
        }
      }
    }
  }

  /** The first rows of the printed pages, as a spreadsheet fills them. */
  private static List<Integer> starts(Document sheet) {
    double wide = 0;
    for (Element column : elements(sheet, "col")) {
      wide += Double.parseDouble(column.getAttribute("width")) * 5.25; // points of a digit
    }
    Element margins = elements(sheet, "pageMargins").get(0);
    double across = 842 - 72 * (inches(margins, "left") + inches(margins, "right"));
    double down = 595 - 72 * (inches(margins, "top") + inches(margins, "bottom"));
    double room = down / Math.min(1, across / wide);
    TreeSet<Integer> breaks = new TreeSet<>();
    elements(sheet, "brk").forEach(b -> breaks.add(Integer.parseInt(b.getAttribute("id")) + 1));
    Map<Integer, Double> heights = new TreeMap<>();
    for (Element line : elements(sheet, "row")) {
      String points = line.getAttribute("ht");
      if (!points.isEmpty()) {
        heights.put(Integer.parseInt(line.getAttribute("r")), Double.parseDouble(points));
      }
    }
    List<Element> lines = elements(sheet, "row");
    int last = Integer.parseInt(lines.get(lines.size() - 1).getAttribute("r"));
    double head = heights.getOrDefault(1, 15.0) + heights.getOrDefault(2, 15.0);
    double used = 0;
    List<Integer> starts = new ArrayList<>();
    for (int row = 1; row <= last; row++) {
      double height = heights.getOrDefault(row, 15.0);
      if (breaks.contains(row) || used + height > room) {
        starts.add(row);
        used = head;
      }
      used += height;
    }
    return starts;
  }

  private static double inches(Element margins, String side) {
    return Double.parseDouble(margins.getAttribute(side));
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
    try (InputStream in = zip.getInputStream(entry)) {
      return builder().parse(in);
    }
  }

  private static DocumentBuilder builder() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder();
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
