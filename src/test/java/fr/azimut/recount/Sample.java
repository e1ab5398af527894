package fr.azimut.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the files of the months up to one say, row by row.
 *
 * @param acts rows of activity, by zone and network
 * @param delivered network/month that have a file of activity
 * @param registers the register in force, by month
 * @param populations of 15 to 64, by month in force and zone
 */
record Sample(
    List<String> zones,
    Map<String, List<Act>> acts,
    Set<String> delivered,
    Map<YearMonth, Register> registers,
    Map<YearMonth, Map<String, Double>> populations) {

  /** Their words stand in {@link Activity}. */
  private static final List<String> SPELT_OUT = List.of("mission-locale", "pole-emploi", "cio");

  /** The networks of the region that send activity, by slug. */
  static final Map<String, DefinedNetwork> DEFINED = defined();

  static final List<String> NETWORKS = List.copyOf(DEFINED.keySet());

  /** Those whose structures stand in the register, whatever they send: all but the Region. */
  static final List<String> MEMBERS = members();

  static Sample read(Path folder, YearMonth last) throws IOException {
    Territory territory = new Territory();
    Extracts extracts = new Extracts(folder);
    Sample sample =
        new Sample(
            territory.zones(), new HashMap<>(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
    Register register = new Register(List.of(), Map.of());
    Map<String, Double> population = Map.of();
    for (YearMonth month = last.minusMonths(12);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      List<Map<String, String>> places = extracts.places(month);
      register = places.isEmpty() ? register : Register.of(places, territory);
      if (!register.places().isEmpty()) {
        sample.registers.put(month, register);
      }
      List<Map<String, String>> context = extracts.context(month);
      population = context.isEmpty() ? population : population(context, territory);
      if (!population.isEmpty()) {
        sample.populations.put(month, population);
      }
      Activity activity = new Activity(territory, month, register);
      List<Act> acts = new ArrayList<>(activity.missionLocale(extracts.missionLocale(month)));
      acts.addAll(activity.poleEmploi(extracts.poleEmploi(month)));
      acts.addAll(activity.cio(extracts.cio(month)));
      for (String network : NETWORKS) {
        if (!SPELT_OUT.contains(network)) {
          acts.addAll(get(network).acts(folder, month, territory, register));
        }
      }
      acts.forEach(sample::add);
    }
    return sample;
  }

  static DefinedNetwork get(String network) {
    return Objects.requireNonNull(DEFINED.get(network));
  }

  private static Map<String, DefinedNetwork> defined() {
    Map<String, DefinedNetwork> defined = new LinkedHashMap<>();
    for (String network : networksOfTheRegion()) {
      DefinedNetwork.find(network).ifPresent(found -> defined.put(network, found));
    }
    return Collections.unmodifiableMap(defined);
  }

  private static List<String> members() {
    return networksOfTheRegion().stream().filter(network -> !network.equals("region")).toList();
  }

  private static List<String> networksOfTheRegion() {
    try {
      return Plain.read(Path.of("jobs/regions/rhone-alpes.yaml")).texts("networks");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Act act) {
    delivered.add(act.network() + "/" + act.month());
    for (String zone : act.spot().zones()) {
      acts.computeIfAbsent(zone + "/" + act.network(), k -> new ArrayList<>()).add(act);
    }
  }

  private static Map<String, Double> population(
      List<Map<String, String>> rows, Territory territory) {
    Map<String, Double> byZone = new HashMap<>();
    for (Map<String, String> row : rows) {
      String commune = territory.commune(row.get("code_insee"));
      if (commune != null && "population-15-64".equals(row.get("mesure"))) {
        double people = Double.parseDouble(row.getOrDefault("valeur", "0").replace(',', '.'));
        territory
            .place(commune, null, null, null)
            .zones()
            .forEach(zone -> byZone.merge(zone, people, Double::sum));
      }
    }
    return byZone;
  }
}
