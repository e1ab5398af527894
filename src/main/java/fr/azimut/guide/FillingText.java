package fr.azimut.guide;

import fr.azimut.extract.ExtractFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says to someone at the network how to make a file of a template, step by step. */
final class FillingText {

  private FillingText() {}

  /**
   * @param codes the name of the sheet of the codes; empty when there is none
   */
  static List<String> steps(FormatGuide guide, String codes) {
    ExtractFormat format = guide.format();
    List<String> steps = new ArrayList<>();
    if (!format.titles().isEmpty()) {
      steps.add("Complétez les titres au-dessus de l'en-tête : remplacez ce qui est entre < et >.");
    }
    steps.add(
        "Remplissez la feuille « "
            + TemplateWriter.dataSheet(format)
            + " » à partir de la ligne "
            + (guide.headerRow() + 1)
            + ", sans laisser de ligne de total. Gardez les en-têtes tels quels : ce sont eux qui"
            + " sont reconnus. Collez toujours les valeurs seules, pour garder le format des"
            + " cellules.");
    if (guide.sent().stream().anyMatch(ColumnGuide::optional)) {
      steps.add(
          "Les colonnes à en-tête clair sont facultatives : vous pouvez les supprimer. Celles à"
              + " en-tête foncé doivent rester.");
    }
    if (!codes.isEmpty()) {
      steps.add(
          "Écrivez les codes exactement comme dans la feuille « "
              + codes
              + " », qui dit leur sens ; les colonnes à liste les proposent.");
    }
    if (!format.notAvailable().isEmpty()) {
      steps.add(
          "N'écrivez pas à la place d'un nombre : "
              + String.join(", ", format.notAvailable())
              + ". La ligne serait rejetée.");
    }
    steps.add(personal(guide));
    steps.add(saving(format));
    steps.add(
        "Nommez le fichier " + FileText.name(format) + ", comme " + format.exampleName() + ".");
    steps.add("Sachez que : " + FileText.limits(format) + ".");
    return steps;
  }

  private static String personal(FormatGuide guide) {
    String columns =
        guide.personal().stream()
            .map(c -> "« " + c.name() + " »")
            .collect(Collectors.joining(", "));
    return "N'envoyez aucune donnée personnelle : ni nom, ni téléphone, ni courriel, ni NIR, ni"
        + " texte libre."
        + (columns.isEmpty() ? "" : " Ne joignez pas ce qui n'est jamais lu : " + columns + ".");
  }

  private static String saving(ExtractFormat format) {
    return switch (format.container()) {
      case CSV -> savingText(format);
      case XLSX -> "Enregistrez au format « Classeur Excel (.xlsx) ».";
      case XLS -> "Enregistrez au format « Classeur Excel 97-2003 (.xls) ».";
      case ODS ->
          "Enregistrez au format « Feuille de calcul OpenDocument (.ods) », qu'Excel et"
              + " LibreOffice proposent.";
    };
  }

  /** Excel writes few dialects, those of its menu; LibreOffice writes all. */
  private static String savingText(ExtractFormat format) {
    String charset = Objects.requireNonNull(format.charset());
    String dialect = "séparateur " + FileText.separator(format) + ", encodage " + charset;
    return "Enregistrez ce classeur, puis cette même feuille des données en CSV ("
        + dialect
        + "). "
        + excel(format)
        + " Dans LibreOffice : « Texte CSV (.csv) », cochez « Éditer les paramètres du filtre »,"
        + " puis choisissez ce séparateur et cet encodage.";
  }

  private static String excel(ExtractFormat format) {
    String type = "";
    String charset = Objects.requireNonNull(format.charset());
    if (";".equals(format.delimiter()) && charset.equals("UTF-8")) {
      type = "CSV UTF-8 (délimité par des virgules) (.csv)";
    } else if (";".equals(format.delimiter()) && charset.equals("windows-1252")) {
      type = "CSV (séparateur : point-virgule) (.csv)";
    } else if ("\t".equals(format.delimiter()) && charset.equals("windows-1252")) {
      type = "Texte (séparateur : tabulation) (.txt)";
    } else if ("\t".equals(format.delimiter()) && charset.equals("UTF-16")) {
      type = "Texte Unicode (.txt)";
    }
    return type.isEmpty()
        ? "Excel en français n'écrit pas ce CSV : prenez LibreOffice Calc."
        : "Dans Excel en français : « "
            + type
            + " », qui sépare ici par "
            + FileText.separator(format)
            + ".";
  }
}
