package fr.azimut.nasty;

import fr.azimut.extract.Flow;
import fr.azimut.run.Draft;
import java.util.List;
import java.util.Optional;

/** The columns of a file that say where people live. */
final class Residence {

  private final Draft draft;
  private final Optional<Integer> commune;
  private final Optional<Integer> postcode;
  private final Optional<Integer> label;

  private Residence(Draft draft) {
    this.draft = draft;
    this.commune = draft.place("commune");
    this.postcode = draft.place("postcode");
    this.label = draft.place("commune_label");
  }

  /** Empty when the rows of a file tell of no residence. */
  static Optional<Residence> of(Draft draft) {
    Flow flow = draft.format().flow();
    boolean ofOthers = flow == Flow.PLACE || flow == Flow.CONTEXT || flow == Flow.COOPERATION;
    Residence residence = new Residence(draft);
    boolean none = residence.commune.isEmpty() && residence.postcode.isEmpty();
    return ofOthers || none ? Optional.empty() : Optional.of(residence);
  }

  /** A place in all the ways in which a file may name it. */
  record Spot(String commune, String postcode, String label) {

    String department() {
      String code = commune.isEmpty() ? postcode : commune;
      return (code.length() == 4 ? "0" + code : code + "  ").substring(0, 2);
    }
  }

  boolean isByPostcode() {
    return commune.isEmpty();
  }

  boolean hasLabel() {
    return label.isPresent();
  }

  /** Of a row of data, from 1. */
  Spot get(int row) {
    return new Spot(text(row, commune), text(row, postcode), text(row, label));
  }

  void set(int row, Spot spot) {
    draft.set(row, commune, spot.commune());
    draft.set(row, postcode, spot.postcode());
    draft.set(row, label, spot.label());
  }

  /** The places of a file outside a département, each once, in order. */
  List<Spot> elsewhere(String department) {
    return java.util.stream.IntStream.rangeClosed(1, draft.size())
        .mapToObj(this::get)
        .filter(s -> !s.department().isBlank() && !s.department().equals(department))
        .distinct()
        .sorted(java.util.Comparator.comparing(Spot::toString))
        .toList();
  }

  private String text(int row, Optional<Integer> place) {
    return place.map(p -> draft.get(row, p)).orElse("");
  }
}
