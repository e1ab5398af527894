package fr.azimut.guide;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Container;
import fr.azimut.extract.ExtractFormat.Frequency;
import fr.azimut.extract.NetworkDefinition;
import fr.azimut.extract.NetworkDefinition.DatedName;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Says in French what a file is, how it is packed and how far it may go. */
final class FileText {

  private static final Map<String, String> FLOWS =
      Map.of(
          "activity", "activité",
          "pathway", "parcours",
          "request", "demandes",
          "early-leaver", "décrocheurs",
          "survey", "enquêtes",
          "cooperation", "coopération",
          "place", "lieux",
          "context", "contexte");

  private static final int MEGABYTE = 1_000_000;

  private FileText() {}

  /** The network's names: {@code Pôle emploi, France Travail depuis le 01/01/2024}. */
  static String names(NetworkDefinition network) {
    StringBuilder names = new StringBuilder();
    for (DatedName dated : network.names()) {
      names.append(names.isEmpty() ? "" : ", ").append(dated.name());
      if (dated.from() != null) {
        names
            .append(" depuis le ")
            .append(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH).format(dated.from()));
      }
    }
    return names.toString();
  }

  static String flow(ExtractFormat format) {
    String id = format.flow().id();
    return FLOWS.getOrDefault(id, id);
  }

  static String frequency(ExtractFormat format) {
    return format.frequency() == Frequency.MONTHLY ? "chaque mois" : "chaque année";
  }

  /** The container, its separator and encoding, or its sheet. */
  static String container(ExtractFormat format) {
    if (format.container() == Container.CSV) {
      return "CSV, séparateur "
          + separator(format)
          + ", encodage "
          + format.charset()
          + (format.byteOrderMark() ? " avec BOM" : "");
    }
    String sheet =
        format.sheet() == null ? "première feuille" : "feuille « " + format.sheet() + " »";
    return format.container() + ", " + sheet;
  }

  static String separator(ExtractFormat format) {
    return "\t".equals(format.delimiter()) ? "tabulation" : "« " + format.delimiter() + " »";
  }

  /** How to name the file: {@code CIO_consultations_{mois}_{année}.csv}. */
  static String name(ExtractFormat format) {
    return format
        .sampleName()
        .replace("{year}", "{année}")
        .replace("{month}", "{mois}")
        .replace("{region}", "{région}")
        .replace("{REGION}", "{RÉGION}");
  }

  /** A line above the header, with what the network completes between angle brackets. */
  static String title(String title) {
    return title
        .replace("{year}", "<année>")
        .replace("{month}", "<mois>")
        .replace("{region_label}", "<région>");
  }

  static String header(ExtractFormat format) {
    return format.headerWithin() == 1
        ? "la première ligne"
        : "la première ligne qui a toutes les colonnes obligatoires, parmi les "
            + format.headerWithin()
            + " premières";
  }

  static String limits(ExtractFormat format) {
    NumberFormat percent = NumberFormat.getNumberInstance(Locale.FRENCH);
    percent.setMaximumFractionDigits(1);
    return "fichier refusé au-delà de "
        + percent.format(format.maximumRejected() * 100)
        + " % de lignes rejetées, ou de "
        + ColumnText.number(format.mostBytes() / MEGABYTE)
        + " Mo";
  }
}
