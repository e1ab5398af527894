package fr.azimut.report;

import fr.azimut.comparison.Interval;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences that say what published figures say, and nothing more. */
final class Statement {

  private Statement() {}

  /**
   * {@code Personnes accueillies : 1 234 personnes en décembre 2015, +3,1 % en un an}; of a public
   * statistic, its year in place of the month.
   *
   * @param evolution over a year
   */
  static String trend(IndicatorNotice notice, YearMonth month, Evolution evolution) {
    String start = Vintage.of(evolution.now()).label(notice) + " : ";
    String when = notice.statistic() ? "" : " en " + French.month(month);
    Optional<Double> value = Reading.value(evolution.now());
    if (value.isEmpty()) {
      return start + absence(evolution.now()) + when;
    }
    String sentence = start + evolution.measure().wordsWithUnit(value.get()) + when;
    if (Vintage.isSame(notice, evolution)) {
      return sentence + ", la même statistique qu'un an plus tôt";
    }
    String perimeter = evolution.published().isPresent() ? " à structures constantes" : "";
    return evolution
        .gap()
        .map(gap -> sentence + gap.words().map(w -> ", " + w).orElse(", stable") + " en un an")
        .map(s -> s + perimeter)
        .map(s -> moved(evolution) && evolution.withinChance(notice) ? s + ", non significatif" : s)
        .orElse(sentence);
  }

  private static boolean moved(Evolution evolution) {
    return evolution.gap().flatMap(Gap::words).isPresent();
  }

  /**
   * What else the figures of a comparison say: the rank, the year before, the structures. Empty
   * when the zone's own is not published.
   *
   * @param zones how the zones that are ranked are called
   * @param rank the place of the zone; empty when it has none
   */
  static Optional<String> standing(
      IndicatorNotice notice, Evolution evolution, Optional<Peers.Place> rank, String zones) {
    Optional<Double> value = Reading.value(evolution.now());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    rank.ifPresent(
        r ->
            sentences.add(
                "Le territoire est au rang "
                    + r.rank()
                    + " des "
                    + r.ranked()
                    + " "
                    + zones
                    + " dont le chiffre est publié (le rang 1 est "
                    + (notice.direction().equals("neutre")
                        ? "la plus grande valeur"
                        : "la meilleure valeur")
                    + ")."));
    Measure measure = evolution.measure();
    Reading.value(evolution.before())
        .filter(before -> !notice.statistic())
        .ifPresent(
            before ->
                sentences.add(
                    "Un an plus tôt, la valeur était de "
                        + measure.wordsWithUnit(before)
                        + (moved(evolution) && evolution.withinChance(notice)
                            ? " : l'évolution peut tenir au hasard des effectifs."
                            : ".")));
    Figure now = evolution.now();
    if (now.expected() > 0) {
      sentences.add(
          now.received() == now.expected()
              ? "Toutes les structures attendues ont transmis leurs données."
              : "Ce chiffre repose sur " + received(now) + " attendues" + volume(now) + ".");
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  /** {@code Part des femmes : 48,2 %, 2,1 points de plus que la région (46,1 %)}. */
  static String comparison(
      IndicatorNotice notice, Figure here, Optional<Zone> region, Figure there) {
    Measure measure = Measure.of(notice);
    Optional<Double> value = Reading.value(here);
    if (value.isEmpty()) {
      return notice.label() + " : " + absence(here);
    }
    String start =
        Vintage.of(here, there).label(notice) + " : " + measure.wordsWithUnit(value.get());
    Optional<Double> reference = Reading.value(there);
    if (region.isEmpty() || reference.isEmpty()) {
      return start;
    }
    String regional = " (" + measure.words(reference.get()) + ")";
    if (measure.count()) {
      return reference.get() > 0
          ? start + ", soit " + French.percent(value.get() / reference.get(), 1) + " de la région"
          : start;
    }
    if (Interval.of(notice, here).map(i -> i.contains(reference.get())).orElse(false)) {
      return start + ", écart non significatif avec la région" + regional;
    }
    return Gap.between(measure, value.get(), reference.get())
        .map(g -> start + g.words().map(w -> ", " + w + " par rapport à").orElse(", comme"))
        .map(s -> s + " la région" + regional)
        .orElse(start);
  }

  /** Why there is no value, in words. */
  static String absence(Figure figure) {
    return switch (figure.status()) {
      case SECRET -> "chiffre couvert par le secret statistique (s)";
      case NOT_AVAILABLE -> "chiffre non disponible (n.d." + reason(figure) + ")";
      case NOT_COMPUTABLE, PUBLISHED -> "chiffre non calculable (n.c." + reason(figure) + ")";
      case NOT_PUBLISHABLE ->
          "chiffre non publiable, couverture insuffisante ("
              + received(figure)
              + volume(figure)
              + ")";
      case NOT_APPLICABLE ->
          figure.reason() == null
              ? "sans objet pour ce territoire (///)"
              : "sans objet (///" + reason(figure) + ")";
    };
  }

  private static String reason(Figure figure) {
    return figure.reason() == null ? "" : ", " + figure.reason();
  }

  /** What a sign means, in words. */
  static String meaning(FigureStatus status) {
    return switch (status) {
      case PUBLISHED -> "Le chiffre est publié.";
      case SECRET -> "Secret statistique : trop peu de personnes pour publier le chiffre.";
      case NOT_AVAILABLE ->
          "Non disponible : rien n'a été reçu, ou rien n'a été compté alors que des"
              + " structures attendues n'ont pas transmis leurs données.";
      case NOT_COMPUTABLE ->
          "Non calculable : les données reçues ne permettent pas le calcul"
              + " (par exemple un cumul de personnes distinctes à partir de comptages mensuels).";
      case NOT_PUBLISHABLE ->
          "La part des structures qui ont transmis leurs données, ou celle du volume habituel"
              + " qu'elles pèsent, est inférieure au minimum fixé pour l'indicateur.";
      case NOT_APPLICABLE ->
          "Sans objet : ce chiffre n'existe pas, par nature ou parce que les fichiers du réseau ne"
              + " permettent pas de l'écrire.";
    };
  }

  /** {@code 18 structures sur 20}. */
  static String received(Figure figure) {
    return figure.received()
        + (figure.received() < 2 ? " structure sur " : " structures sur ")
        + figure.expected();
  }

  /** {@code , 92 % du volume habituel}, where it is known. */
  static String volume(Figure figure) {
    Double share = figure.volumeShare();
    return share == null ? "" : ", " + French.percent(share, 0) + " du volume habituel";
  }
}
