package fr.azimut.deposit;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import fr.azimut.quality.Severity;
import fr.azimut.quality.Suggested;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of a CIO with a few things wrong, and the answer to it. */
final class InventedCertificate {

  static final ExtractFormat FORMAT =
      NetworkCatalog.read(Path.of("jobs")).get("cio").extracts().get(0);

  private InventedCertificate() {}

  /** A row of the file and what was found in it. */
  record Row(int line, String[] values, List<Finding> findings) {}

  static List<Row> rows() {
    return List.of(
        row(
            3,
            "0381234A;12/2015;Élèves;Entretien;Fille;<18;Lycée;Sur place;Non;douze;10;",
            error(
                3,
                FindingKind.NUMBER_UNREADABLE,
                "Nb consultations",
                "« douze »",
                "un nombre entier",
                null)),
        row(4, "0381234A;12/2015;Élèves;Entretien;Fille;<18;Lycée;Sur place;Non;12;10;"),
        row(
            5,
            "=cmd|' /C calc'!A0;12/2015;eleves;Entretien;Fille;<18;Lycée;06 12 34 56 78;Non;-3;1;",
            error(
                5,
                FindingKind.CODE_UNKNOWN,
                "Public",
                "« eleves »",
                "un des codes : Élèves, Étudiants",
                new Suggested("Élèves", true)),
            error(
                5,
                FindingKind.NUMBER_NEGATIVE,
                "Nb consultations",
                "« -3 »",
                "un nombre positif ou nul",
                null),
            new Finding(
                FindingKind.CODE_UNKNOWN,
                Severity.WARNING,
                null,
                5,
                "Contact",
                "« valeur masquée »",
                "un des codes : Sur place, Téléphone",
                null)));
  }

  static List<FindingGroup> findings() {
    FindingLog log = new FindingLog();
    rows().forEach(row -> row.findings().forEach(log::add));
    return log.list();
  }

  static Certificate of(
      Verdict verdict, long accepted, long rejected, List<FindingGroup> findings) {
    Deposit deposit =
        new Deposit(
            7,
            "rhone-alpes",
            "cio",
            "cio-consultations",
            "activity",
            YearMonth.of(2015, 12),
            "CIO_consultations_12_2015.csv",
            "0123456789abcdef".repeat(4),
            verdict,
            accepted + rejected,
            accepted,
            rejected,
            1);
    DepositFacts facts =
        new DepositFacts(
            3,
            12_345,
            Instant.parse("2016-01-05T09:30:15Z"),
            1_234,
            new Editions("aaaabbbbcccc", "COG 2026, ddddeeeeffff", "111122223333"),
            0.05);
    return new Certificate(
        deposit,
        facts,
        LocalDate.of(2016, 1, 4),
        true,
        "Rhône-Alpes",
        "Centres d'information et d'orientation (CIO)",
        "Consultations des CIO, effectifs mensuels",
        ZoneId.of("Europe/Paris"),
        findings,
        null,
        "",
        null);
  }

  private static Row row(int line, String text, Finding... findings) {
    return new Row(line, text.split(";", -1), new ArrayList<>(List.of(findings)));
  }

  private static Finding error(
      int line,
      FindingKind kind,
      String column,
      String found,
      String expected,
      @Nullable Suggested suggestion) {
    return new Finding(kind, Severity.ERROR, null, line, column, found, expected, suggestion);
  }
}
