package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A million findings, in a JVM of 256 MB of heap: all are answered, none is cut. */
class MillionFindingsIT {

  private static final int ROWS = 100_000;

  /** Ten wrong cells, and a structure that is not in the register. */
  private static final int FINDINGS_OF_ROW = 11;

  private static final int REFUSED = 3;

  @TempDir private Path folder = Path.of("");

  @Test
  void givesBackEveryRowAndEveryFinding() throws Exception {
    Workshop workshop =
        Workshop.create(folder.resolve("workshop")).sharingPrograms().withShortDiagnostics();
    Path file = write(folder.resolve("CIO_consultations_12_2015.csv"));
    Path output = folder.resolve("output");
    Path log = folder.resolve("log");

    int code = workshop.launch(log, "check", file + "", "--output", output + "").waitFor();

    assertThat(code).as(Files.readString(log)).isEqualTo(REFUSED);
    JsonNode certificate = JsonMapper.shared().readTree(output.resolve("certificat.json").toFile());
    assertThat(certificate.path("lignes").path("rejetees").asLong()).isEqualTo(ROWS);
    long findings = 0;
    for (JsonNode group : certificate.path("constats")) {
      if (!group.path("gravite").asString().equals("bloquant")) {
        findings += group.path("nombre").asLong();
      }
    }
    assertThat(findings).isEqualTo((long) ROWS * FINDINGS_OF_ROW);
    assertThat(annotatedRows(output)).isEqualTo(ROWS);
  }

  /** All cells but the first are wrong, and all but the second different in every row. */
  private static Path write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
      out.write("RNE;Mois;Public;Nature;Sexe;Âge;Classe;Contact;Réorientation;");
      out.write("Nb consultations;Nb consultants\n");
      for (int i = 1; i <= ROWS; i++) {
        out.write("0381234A;11/2015" + (";x" + i).repeat(9) + "\n");
      }
    }
    return file;
  }

  /** The rows below the headers of all sheets of rows of all annotated workbooks. */
  private static long annotatedRows(Path output) throws IOException, XMLStreamException {
    List<Path> books;
    try (Stream<Path> files = Files.list(output)) {
      books = files.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList();
    }
    long rows = 0;
    for (Path book : books) {
      try (ZipFile zip = new ZipFile(book.toFile())) {
        List<ZipEntry> sheets = new ArrayList<>(zip.stream().toList());
        sheets.removeIf(e -> !e.getName().matches("xl/worksheets/sheet(?!1\\.)\\d+\\.xml"));
        for (ZipEntry sheet : sheets) {
          rows += rows(zip, sheet) - 1;
        }
      }
    }
    return rows;
  }

  private static long rows(ZipFile zip, ZipEntry sheet) throws IOException, XMLStreamException {
    long rows = 0;
    try (InputStream in = zip.getInputStream(sheet)) {
      XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        xml.next();
        rows += xml.isStartElement() && xml.getLocalName().equals("row") ? 1 : 0;
      }
    }
    return rows;
  }
}
