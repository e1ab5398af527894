package fr.azimut.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places records in a geography, zoning by zoning: by the commune of residence, else by the
 * postcode when all its communes lie in one zone, else by the département that a postcode without
 * commune announces, else, when none of these is known, by the commune of the structure. Not safe
 * for several threads; remembers what it was asked.
 */
public final class Placer {

  /** Far above what one file holds; keeps a stream of invented codes from filling the memory. */
  private static final int MOST_REMEMBERED = 200_000;

  private final Geography geography;
  private final Map<Question, Placement> answers = new HashMap<>();

  /** A placer of records in this geography. */
  public Placer(Geography geography) {
    this.geography = geography;
  }

  /**
   * Places a record; blank is the same as null.
   *
   * @param communeCode INSEE code of the commune of residence
   * @param postcode postcode of residence
   * @param communeLabel name of the commune of residence, as written; counts with a postcode only
   * @param structureCommuneCode INSEE code of the commune of the structure
   */
  public Placement place(
      @Nullable String communeCode,
      @Nullable String postcode,
      @Nullable String communeLabel,
      @Nullable String structureCommuneCode) {
    Question question = new Question(communeCode, postcode, communeLabel, structureCommuneCode);
    Placement answer = answers.get(question);
    if (answer == null) {
      if (answers.size() >= MOST_REMEMBERED) {
        answers.clear();
      }
      answer = answer(question);
      answers.put(question, answer);
    }
    return answer;
  }

  private Placement answer(Question question) {
    return place(Residence.of(geography.reference(), question));
  }

  private Placement place(Residence residence) {
    List<GeographyZoning> zonings = geography.members();
    int[] positions = new int[zonings.size()];
    PlacementRule weakest = PlacementRule.COMMUNE;
    boolean decided = false;
    boolean undecided = false;
    PlacementRemark remark = residence.remark();
    for (int i = 0; i < positions.length; i++) {
      GeographyZoning zoning = zonings.get(i);
      Residence.Decision decision = residence.decide(zoning);
      positions[i] = decision.position();
      if (!zoning.isRegion() && residence.isStructureExcluded(zoning)) {
        remark = remark.worse(PlacementRemark.STRUCTURE_EXCLUDED);
      }
      if (decision.rule() == PlacementRule.NONE) {
        undecided |= !zoning.isRegion();
      } else if (!zoning.isRegion()) {
        decided = true;
        weakest = weakest.weaker(decision.rule());
      }
    }
    // A record that only some zonings can place reads as one placed by its département.
    PlacementRule rule =
        !decided ? PlacementRule.NONE : undecided ? PlacementRule.DEPARTMENT : weakest;
    return new Placement(
        residence.placeId(), new Atom(geography, geography.atoms().idOf(positions)), rule, remark);
  }

  /** What a record says of its place, as it came. */
  record Question(
      @Nullable String communeCode,
      @Nullable String postcode,
      @Nullable String communeLabel,
      @Nullable String structureCommuneCode) {}
}
