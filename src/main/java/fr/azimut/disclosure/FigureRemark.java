package fr.azimut.disclosure;

import fr.azimut.indicator.Remark;
import java.util.stream.Stream;

/** What a reader of a published figure must know besides. */
public enum FigureRemark {
  /** Some people are known by something wider than the modalities, and count as not given. */
  PARTLY_KNOWN(
      Remark.PARTLY_KNOWN,
      "Connu en partie : un réseau au moins ne connaît de certaines personnes qu'une valeur plus large"
          + " que les modalités suivies ; elles comptent parmi les non renseignées"),
  /** All networks together over several months are the sum of those that can be cumulated. */
  SOME_NETWORKS(
      Remark.SOME_NETWORKS,
      "Tous réseaux, sur plusieurs mois : somme des seuls réseaux qui comptent une personne une seule"
          + " fois sur la période");

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

  /** In French, without its final point. */
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
