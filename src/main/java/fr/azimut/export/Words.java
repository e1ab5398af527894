package fr.azimut.export;

import fr.azimut.disclosure.FigureRemark;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.PeriodKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values and codes are written. */
final class Words {

  /** Of a network, a variable or a modality: none is told apart. */
  static final String ALL = "ensemble";

  private Words() {}

  static String of(String code) {
    return code.isEmpty() ? ALL : code;
  }

  static String of(PeriodKind period) {
    return switch (period) {
      case MONTH -> "mois";
      case YEAR_TO_DATE -> "cumul-annuel";
      case ROLLING_12 -> "douze-mois";
      case MEAN_12 -> "moyenne-douze-mois";
    };
  }

  static String of(FigureStatus status) {
    return switch (status) {
      case PUBLISHED -> "publie";
      case SECRET -> "secret";
      case NOT_AVAILABLE -> "non-disponible";
      case NOT_COMPUTABLE -> "non-calculable";
      case NOT_PUBLISHABLE -> "non-publiable";
      case NOT_APPLICABLE -> "sans-objet";
    };
  }

  static String of(FigureRemark remark) {
    return switch (remark) {
      case PARTLY_KNOWN -> "partiellement-connu";
      case SOME_NETWORKS -> "reseaux-cumulables";
    };
  }

  /** {@code partiellement-connu reseaux-cumulables}. */
  static String ofRemarks(List<FigureRemark> remarks) {
    return remarks.stream().map(Words::of).collect(Collectors.joining(" "));
  }

  /** {@code 2011 2012}. */
  static String of(List<Integer> years) {
    return years.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** All digits of a number, with a point; nothing when there is none. */
  static String plain(@Nullable Double number) {
    return number == null ? "" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** The same with a comma, as in France. */
  static String french(@Nullable Double number) {
    return plain(number).replace('.', ',');
  }
}
