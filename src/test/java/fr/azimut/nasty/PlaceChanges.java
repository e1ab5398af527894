package fr.azimut.nasty;

import fr.azimut.nasty.Residence.Spot;
import fr.azimut.run.Draft;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Residences outside the region, former, without commune, written otherwise, or unknown. */
final class PlaceChanges {

  private static final List<Spot> OUTSIDE =
      List.of(
          new Spot("75056", "75011", "Paris"),
          new Spot("75111", "75111", "Paris"),
          new Spot("13201", "13001", "MARSEILLE 01"),
          new Spot("71076", "71100", "Chalon-sur-Saône"),
          new Spot("2A004", "20000", "Ajaccio"),
          new Spot("97411", "97400", "Saint-Denis"));

  private static final List<Spot> CEDEX =
      List.of(
          new Spot("", "38040", "GRENOBLE CEDEX 9"),
          new Spot("", "73018", "CHAMBERY CEDEX"),
          new Spot("", "01012", "Bourg-en-Bresse Cedex"),
          new Spot("", "74054", "ANNECY CEDEX"),
          new Spot("", "75904", "PARIS CEDEX 19"));

  private static final List<Spot> FORMER =
      List.of(
          new Spot("74011", "74940", "Annecy-le-Vieux"),
          new Spot("74093", "74960", "Cran-Gevrier"),
          new Spot("74268", "74600", "Seynod"),
          new Spot("73006", "73210", "Aime"),
          new Spot("38534", "38860", "Vénosc"));

  private static final List<Spot> NOWHERE =
      List.of(
          new Spot("99999", "38999", "Nulle-Part"),
          new Spot("38999", "00000", "Inconnue"),
          new Spot("9999", "99", ""));

  private PlaceChanges() {}

  /** Another residence for a row. */
  private interface Rehousing {
    Spot apply(Spot told, String row, Residence residence);
  }

  static void add(Map<String, Change> all) {
    all.put("outside", (d, c) -> some(d, c, 9, (s, row, r) -> c.pick(OUTSIDE, "spot", row)));
    all.put("former", (d, c) -> some(d, c, 9, (s, row, r) -> c.pick(FORMER, "spot", row)));
    all.put("nowhere", (d, c) -> some(d, c, 15, (s, row, r) -> c.pick(NOWHERE, "spot", row)));
    all.put(
        "cedex",
        (d, c) -> some(d, c, 9, (s, row, r) -> r.isByPostcode() ? c.pick(CEDEX, "spot", row) : s));
    all.put("zero-lost", (d, c) -> some(d, c, 2, (s, row, r) -> withoutZero(s)));
    all.put("name-otherwise", (d, c) -> some(d, c, 3, (s, row, r) -> capitals(s)));
    all.put("postcode-alone", (d, c) -> some(d, c, 5, (s, row, r) -> withoutName(s, r)));
    all.put("residence-missing", (d, c) -> some(d, c, 8, (s, row, r) -> new Spot("", "", "")));
  }

  private static void some(Draft draft, Chance chance, int many, Rehousing change) {
    Residence.of(draft)
        .ifPresent(
            residence -> {
              for (int row = 1; row <= draft.size(); row++) {
                String told = String.join(";", draft.rows().get(row));
                if (chance.oneIn(many, told)) {
                  residence.set(row, change.apply(residence.get(row), told, residence));
                }
              }
            });
  }

  private static Spot withoutZero(Spot spot) {
    return new Spot(
        spot.commune().replaceFirst("^0", ""),
        spot.postcode().replaceFirst("^0", ""),
        spot.label());
  }

  private static Spot withoutName(Spot spot, Residence residence) {
    return residence.isByPostcode() ? new Spot("", spot.postcode(), "") : spot;
  }

  private static Spot capitals(Spot spot) {
    String plain =
        Normalizer.normalize(spot.label(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('-', ' ')
            .toUpperCase(Locale.ROOT)
            .replaceFirst("^SAINT ", "ST ");
    return new Spot(spot.commune(), spot.postcode(), plain);
  }
}
