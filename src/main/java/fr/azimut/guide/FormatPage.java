package fr.azimut.guide;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.OtherRow;
import fr.azimut.normalisation.ExpectedCodes.Code;
import java.util.ArrayList;
import java.util.List;

/** Writes formats as lines of text: one line for each in a list, a page for one alone. */
final class FormatPage {

  private FormatPage() {}

  /** Three lines that say which file it is. */
  static List<String> summary(FormatGuide guide) {
    ExtractFormat format = guide.format();
    return List.of(
        "  " + format.id() + " : " + format.label(),
        "      "
            + FileText.flow(format)
            + ", "
            + FileText.frequency(format)
            + " ; "
            + FileText.container(format),
        "      exemple : " + format.exampleName());
  }

  /** Everything. */
  static List<String> page(FormatGuide guide) {
    ExtractFormat format = guide.format();
    List<String> lines = new ArrayList<>();
    lines.add(format.id() + " : " + format.label());
    lines.add("  réseau     " + guide.network().network() + ", " + FileText.names(guide.network()));
    lines.add("  flux       " + FileText.flow(format) + ", " + FileText.frequency(format));
    lines.add("  nom        " + FileText.name(format) + ", comme " + format.exampleName());
    lines.add("  contenant  " + FileText.container(format));
    lines.add("  en-tête    " + FileText.header(format));
    format.titles().forEach(t -> lines.add("  titre      " + FileText.title(t)));
    lines.add("  limites    " + FileText.limits(format));
    lines.add("");
    lines.add("Colonnes");
    guide.columns().forEach(column -> column(column, lines));
    other(guide, lines);
    return lines;
  }

  private static void column(ColumnGuide column, List<String> lines) {
    lines.add("  " + column.name() + " : " + ColumnText.presence(column));
    lines.add("      " + ColumnText.expected(column));
    if (!column.feeds().isEmpty()) {
      lines.add("      alimente : " + String.join(", ", column.feeds()));
    }
    if (column.personal()) {
      return;
    }
    int width = column.codes().stream().mapToInt(c -> c.code().length()).max().orElse(0);
    for (Code code : column.codes()) {
      String padding = " ".repeat(width - code.code().length());
      lines.add("        " + code.code() + padding + "  " + code.label());
    }
    if (column.isCoded()) {
      lines.add("      " + ColumnText.unknown(column));
    }
  }

  private static void other(FormatGuide guide, List<String> lines) {
    ExtractFormat format = guide.format();
    if (!guide.constants().isEmpty()) {
      lines.add("");
      lines.add("Valeurs qui ne viennent pas du fichier");
      guide.constants().forEach((variable, value) -> lines.add("  " + variable + " : " + value));
    }
    if (!format.other().isEmpty()) {
      lines.add("");
      lines.add("Lignes comptées à part (totaux, titres, notes)");
      for (OtherRow row : format.other()) {
        lines.add("  celles dont « " + row.column() + " » est de la forme " + row.matches());
      }
    }
    if (!format.notAvailable().isEmpty()) {
      lines.add("");
      lines.add(
          "Écrits à la place d'un nombre, ils font rejeter la ligne : "
              + String.join(", ", format.notAvailable()));
    }
  }
}
