package fr.azimut.export;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.FigureRemark;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures of an indicator as SDMX-CSV 2.0: dimensions, then the observation with its status
 * (code list {@code CL_OBS_STATUS}) and its confidentiality ({@code CL_CONF_STATUS}).
 */
final class SdmxTable {

  static final List<String> HEADER =
      List.of(
          "STRUCTURE",
          "STRUCTURE_ID",
          "ACTION",
          "INDICATOR",
          "ZONING",
          "REF_AREA",
          "NETWORK",
          "PERIOD_KIND",
          "TIME_PERIOD",
          "VARIABLE",
          "MODALITY",
          "OBS_VALUE",
          "OBS_STATUS",
          "CONF_STATUS",
          "UNIT_MEASURE",
          "UNIT_MULT",
          "NUMERATOR",
          "DENOMINATOR",
          "UNITS_RECEIVED",
          "UNITS_EXPECTED",
          "USUAL_VOLUME_SHARE",
          "STATISTIC_YEARS",
          "REMARK");

  private static final String STRUCTURE_ID = "AZIMUT:INDICATEURS_SPRO(1.0)";
  private static final String TOTAL = "_T";

  private final boolean provisional;
  private final IndicatorNotice notice;

  SdmxTable(Publication publication, IndicatorNotice notice) {
    this.provisional = publication.status().equals("provisoire");
    this.notice = notice;
  }

  List<String> row(FigureKey key, Figure figure) {
    return List.of(
        "dataflow",
        STRUCTURE_ID,
        "R",
        key.indicator(),
        key.zoning(),
        key.zone(),
        total(key.network()),
        key.period().name(),
        key.month().toString(),
        total(key.variable()),
        total(key.modality()),
        Words.plain(figure.value()),
        status(figure.status()),
        confidentiality(figure.status()),
        unit(key),
        List.of("%", "points").contains(unit(key)) ? "2" : "0", // 0.48 × 10² %
        Words.plain(figure.numerator()),
        Words.plain(figure.denominator()),
        String.valueOf(figure.received()),
        String.valueOf(figure.expected()),
        Words.plain(figure.volumeShare()),
        Words.of(figure.years()),
        figure.remarks().stream().map(FigureRemark::id).collect(Collectors.joining(" ")));
  }

  private static String total(String code) {
    return code.isEmpty() ? TOTAL : code;
  }

  /** The evolution of a count is a ratio, that of a quotient a difference of its values. */
  private String unit(FigureKey key) {
    return switch (key.variable()) {
      case FigureKey.ASPECT -> notice.aspect(key.modality()).unit();
      case FigureKey.EVOLUTION -> notice.denominator() == null ? "%" : notice.unit();
      default -> notice.unit();
    };
  }

  private String status(FigureStatus status) {
    return switch (status) {
      case PUBLISHED -> provisional ? "P" : "A";
      case SECRET, NOT_PUBLISHABLE -> "Q"; // missing, suppressed
      case NOT_AVAILABLE -> "L"; // missing, not collected
      case NOT_COMPUTABLE -> "O"; // missing
      case NOT_APPLICABLE -> "M"; // cannot exist
    };
  }

  private static String confidentiality(FigureStatus status) {
    return switch (status) {
      case SECRET -> "A"; // primary confidentiality due to small counts
      case NOT_PUBLISHABLE -> "N"; // not for publication
      default -> "F"; // free
    };
  }
}
