package fr.azimut.sample;

import fr.azimut.definition.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the invented rows of a format look like. Every weight is relative to the others of its list.
 *
 * @param id the format
 * @param rows rows a month, for one that the request asks
 * @param closed months of the year for which the network sends no file
 * @param seasons factors of the rows, from January to December; empty when all months are alike
 * @param drift growth of the rows in a year: 0.03 for 3 %
 * @param contrast how far volumes, growth and weights vary between structures: 0.2 for ± 20 %
 * @param regulars who comes back, when the format has a person key
 * @param tally how much a row counts, when rows are tallies
 * @param decimals decimal places that counts are written with
 * @param structure weights of what a structure keeps from month to month, by variable
 * @param person weights of what a person keeps from one act to the next, by variable
 * @param act weights of what each act has of its own, by variable
 * @param codes weights among the codes of a column that mean the same, by column; 1 when absent
 * @param texts templates of the columns that fill no variable
 * @param subtotal template of the row below each structure's rows, in the first column
 * @param total of the last row, in the first column
 * @param notes rows below the last, in the first column
 * @param register how places are registered, for the flow {@code place}
 * @param statistics how each statistic is derived, for the flow {@code context}
 * @param pathway how pathways go, for the flow {@code pathway}
 * @param request how requests are answered, for the flow {@code request}
 * @param campaign how campaigns go, for the flow {@code early-leaver}
 * @param survey how people answer, for the flow {@code survey}
 * @param cooperation who works together, for the flow {@code cooperation}
 * @param mistakes made on purpose
 */
record ExtractHabits(
    Position position,
    String id,
    @Nullable Double rows,
    List<Integer> closed,
    List<Double> seasons,
    @Nullable Double drift,
    @Nullable Double contrast,
    @Nullable Regulars regulars,
    @Nullable Tally tally,
    @Nullable Integer decimals,
    Map<String, Weights> structure,
    Map<String, Weights> person,
    Map<String, Weights> act,
    Map<String, Map<String, Double>> codes,
    Map<String, String> texts,
    @Nullable String subtotal,
    @Nullable String total,
    List<String> notes,
    @Nullable Register register,
    List<Statistic> statistics,
    @Nullable PathwayHabits pathway,
    @Nullable RequestHabits request,
    @Nullable CampaignHabits campaign,
    @Nullable SurveyHabits survey,
    @Nullable CooperationHabits cooperation,
    List<MistakeHabit> mistakes) {

  /** Refuses seasons other than twelve. */
  ExtractHabits {
    if (!seasons.isEmpty() && seasons.size() != 12) {
      throw new IllegalArgumentException("'seasons' has 12 factors, from January to December");
    }
  }

  /** Whether weights give the variable, rather than another of its column. */
  boolean isDrawn(String variable) {
    return structure.containsKey(variable)
        || person.containsKey(variable)
        || act.containsKey(variable);
  }

  /**
   * Weights of a variable's canonical codes; {@code NR} is one of them.
   *
   * @param weights in any case not listed
   * @param by a variable drawn earlier
   * @param cases weights for its codes
   */
  record Weights(
      Position position,
      Map<String, Double> weights,
      @Nullable String by,
      Map<String, Map<String, Double>> cases) {

    /** Refuses cases that hang from nothing. */
    Weights {
      if ((by == null) != cases.isEmpty()) {
        throw new IllegalArgumentException("'by' and 'cases' go together");
      }
      if (weights.isEmpty()) {
        throw new IllegalArgumentException("'weights' is empty");
      }
    }
  }

  /**
   * The persons whom a structure sees in a month.
   *
   * @param acts mean number of acts for one of them
   * @param newcomers share of them that the next month replaces
   */
  record Regulars(double acts, double newcomers) {}

  /**
   * How much a row counts.
   *
   * @param mean of the quantity, 1 or more
   * @param persons smallest share of the quantity that its persons are; they are 1 at least
   */
  record Tally(double mean, double persons) {}

  /**
   * How places are registered.
   *
   * @param withoutAllPublics départements where no place is open to all publics; any other has one
   * @param labels zones whose structures hold the label «Orientation pour tous»
   */
  record Register(List<String> withoutAllPublics, List<Label> labels) {}

  /**
   * A zone whose structures hold a label.
   *
   * @param zoning id of the zoning
   * @param zone code of the zone
   * @param since first day
   */
  record Label(String zoning, String zone, LocalDate since) {}
}
