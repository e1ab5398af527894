package fr.azimut.deposit;

import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.Suggested;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The first sheet: the verdict and why, the counts, every group of findings, how to correct. */
final class SummarySheet {

  private static final List<Integer> WIDTHS = List.of(40, 32, 24, 40, 32, 14, 10, 30, 48);

  private static final List<String> ADVICE =
      List.of(
          "Corrigez dans votre logiciel ou dans le fichier d'origine, puis envoyez de nouveau le"
              + " fichier entier, sous le même nom.",
          "Les feuilles « Lignes » donnent chaque ligne en erreur ou douteuse : son numéro dans"
              + " votre fichier, ses cellules, ce qui est anormal, ce qui est attendu.",
          "Cellule rouge : erreur, la ligne est rejetée. Cellule orange : avertissement, la ligne"
              + " est gardée. La colonne Anomalies le dit aussi en mots.",
          "Les colonnes de données personnelles et les identifiants de personnes ne sont pas"
              + " recopiés ; une apostrophe précède ce qu'un tableur prendrait pour une formule.");

  private final SXSSFSheet sheet;
  private final ReturnStyles styles;
  private final SheetLayout layout;
  private int next;

  SummarySheet(SXSSFWorkbook workbook, ReturnStyles styles) {
    this.sheet = workbook.createSheet("Synthèse");
    this.styles = styles;
    this.layout = new SheetLayout(sheet, WIDTHS);
  }

  void write(Certificate certificate, int number) {
    row(styles.title, "Fichier " + certificate.deposit().verdict().label());
    row(styles.plain, certificate.reason());
    if (number > 1) {
      row(styles.plain, "Suite des lignes : fichier " + number + ".");
    }
    row(styles.heading, "Fichier");
    CertificateFacts.identity(certificate).forEach((k, v) -> row(styles.plain, k, v));
    row(styles.heading, "Lignes");
    CertificateFacts.rows(certificate.deposit()).forEach((k, v) -> row(styles.plain, k, v));
    row(styles.heading, "Comment corriger");
    ADVICE.forEach(line -> row(styles.plain, line));
    row(styles.heading, "Constats");
    row(
        styles.header,
        "Constat",
        "Trouvé",
        "Colonne",
        "Attendu",
        "Suggestion",
        "Gravité",
        "Nombre",
        "Lignes",
        "Que faire");
    certificate.findings().forEach(this::group);
  }

  private void group(FindingGroup group) {
    Suggested suggestion = group.suggestion();
    row(
        styles.wrapped,
        group.kind().title(),
        group.found(),
        group.column() == null ? "—" : group.column(),
        group.expected(),
        suggestion == null ? "—" : suggestion.sentence(),
        group.severity().label(),
        FrenchText.number(group.count()),
        group.lines().isEmpty() ? "tout le fichier" : group.lines(),
        group.kind().advice());
  }

  private void row(CellStyle style, String... texts) {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < texts.length; i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(SheetText.of(texts[i]));
      cell.setCellStyle(style);
    }
    if (style.getWrapText()) {
      layout.fit(row, List.of(texts));
    }
  }
}
