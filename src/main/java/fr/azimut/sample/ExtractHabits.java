package fr.azimut.sample;

import fr.azimut.definition.Position;
import java.time.LocalDate;
import java.time.YearMonth;
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
 * @param absent files that were never sent, or not for some départements
 * @param contrast how far volumes vary between structures: 0.2 for ± 20 %
 * @param leaning how far weights vary between zones, and half as far between structures
 * @param regulars who comes back, when the format has a person key
 * @param changes what happens to them; nothing when absent
 * @param repeated share of the rows that are written twice
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
    List<Absence> absent,
    @Nullable Double contrast,
    @Nullable Double leaning,
    @Nullable Regulars regulars,
    @Nullable Changes changes,
    @Nullable Double repeated,
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

  /** Whether the network sent no file at all for a month. */
  boolean isAbsent(YearMonth month) {
    return absent.stream().anyMatch(a -> a.departments().isEmpty() && a.months().contains(month));
  }

  /**
   * The weights of a variable of a person or an act.
   *
   * @throws IllegalArgumentException when there are none
   */
  Weights weights(String variable) {
    Weights weights = person.getOrDefault(variable, act.get(variable));
    if (weights == null) {
      throw new IllegalArgumentException("no weights of '" + variable + "'");
    }
    return weights;
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
   * @param urban how much more often people of towns have a code, as a power: 0.1 for 10 % more
   */
  record Weights(
      Position position,
      Map<String, Double> weights,
      @Nullable String by,
      Map<String, Map<String, Double>> cases,
      Map<String, Double> urban) {

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
   * A file that was never sent.
   *
   * @param months the months that it was to be about
   * @param departments whose structures are not in it; empty when there was no file at all
   */
  record Absence(List<YearMonth> months, List<String> departments) {

    boolean concerns(YearMonth month, String department) {
      return months.contains(month) && departments.contains(department);
    }
  }

  /**
   * The persons whom a structure sees in a month.
   *
   * @param acts mean number of acts for one of them
   * @param newcomers how many are new in a month, as a share of the persons of a month
   * @param fading how often somebody comes, beside the month before, month after month
   */
  record Regulars(double acts, double newcomers, double fading) {

    /** Refuses people who come more and more often. */
    Regulars {
      if (fading <= 0 || fading > 1) {
        throw new IllegalArgumentException("'fading' must be above 0 and at most 1");
      }
    }
  }

  /**
   * How much a row counts.
   *
   * @param mean of the quantity, 1 or more
   * @param persons mean share of the quantity that its persons are; they are 1 at least
   * @param rows mean number of rows for the people of one place and kind; 1 when absent
   * @param split variables for each of whose codes together there is a row
   */
  record Tally(double mean, double persons, @Nullable Double rows, List<String> split) {}

  /**
   * How places are registered.
   *
   * @param withoutAllPublics départements where no place is open to all publics; any other has one
   * @param labels zones whose structures hold the label «Orientation pour tous»
   * @param secondSeat structures that have two seats, as {@code network:code}
   * @param withoutSeat structures whose seat is registered as a branch, as {@code network:code}
   */
  record Register(
      List<String> withoutAllPublics,
      List<Label> labels,
      List<String> secondSeat,
      List<String> withoutSeat) {}

  /**
   * A zone whose structures hold a label.
   *
   * @param zoning id of the zoning
   * @param zone code of the zone
   * @param since first day
   */
  record Label(String zoning, String zone, LocalDate since) {}
}
