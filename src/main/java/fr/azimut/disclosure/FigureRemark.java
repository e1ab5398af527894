package fr.azimut.disclosure;

import fr.azimut.indicator.Remark;
import java.util.stream.Stream;

/** What a reader of a published figure must know besides. */
public enum FigureRemark {
  /** Some people are known by something wider than the modalities, and count as not given. */
  PARTLY_KNOWN(
      Remark.PARTLY_KNOWN,
      "partiellement connu : un réseau au moins regroupe des valeurs plus largement que les"
          + " modalités suivies ; ces personnes comptent parmi les non renseignées"),
  /** All networks together over several months are the sum of those that can be cumulated. */
  SOME_NETWORKS(
      Remark.SOME_NETWORKS,
      "somme des seuls réseaux dont les personnes peuvent être comptées une fois sur plusieurs"
          + " mois");

  private final Remark remark;
  private final String label;

  FigureRemark(Remark remark, String label) {
    this.remark = remark;
    this.label = label;
  }

  /** In kebab-case, as kept. */
  public String id() {
    return remark.id();
  }

  /** In French, in the middle of a sentence. */
  public String label() {
    return label;
  }

  /**
   * The remark of that id.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  static FigureRemark of(String id) {
    return Stream.of(values()).filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }
}
