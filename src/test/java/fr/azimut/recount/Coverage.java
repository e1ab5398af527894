package fr.azimut.recount;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who was expected in a zone and who was received, in structures and in usual volume. */
final class Coverage {

  /**
   * Added up over months and networks.
   *
   * @param certain whether nobody who was expected is missing, in any month
   */
  record Measure(
      int received, int expected, double receivedVolume, double expectedVolume, boolean certain) {

    /** Volumes of a month are kept with six decimals. */
    private static final double ROUNDED = 1e-4;

    static final Measure NONE = new Measure(0, 0, 0, 0, true);

    /** Whether that is the share of the usual volume; null without any. */
    boolean isShare(@Nullable Double share) {
      return share == null
          ? expectedVolume == 0
          : Math.abs(share * expectedVolume - receivedVolume) <= ROUNDED * expectedVolume;
    }

    Measure plus(Measure other) {
      return new Measure(
          received + other.received,
          expected + other.expected,
          receivedVolume + other.receivedVolume,
          expectedVolume + other.expectedVolume,
          certain && other.certain);
    }
  }

  private record Key(Flow flow, String network, YearMonth month, int since) {}

  /** Of one month, structure → zone → volume. */
  private final Map<Sample.Key, Map<String, Map<String, Double>>> volumes = new HashMap<>();

  private final Map<Key, Map<String, Measure>> measures = new HashMap<>();
  private final Sample sample;

  Coverage(Sample sample) {
    this.sample = sample;
  }

  /**
   * Of a zone in a month.
   *
   * @param since of an evolution, how many months before a structure must have been heard too
   */
  Measure of(Flow flow, String network, YearMonth month, int since, String zone) {
    Map<String, Measure> ofZones =
        measures.computeIfAbsent(new Key(flow, network, month, since), this::measure);
    boolean certain = sample.accepted(flow, network, month);
    return ofZones.getOrDefault(zone, new Measure(0, 0, 0, 0, certain));
  }

  private Map<String, Measure> measure(Key key) {
    List<YearMonth> before = sample.acceptedBefore(key.flow(), key.network(), key.month());
    Set<String> structures = new HashSet<>();
    Map<String, Row> seats = sample.register(key.month()).seats();
    boolean alone = key.flow() == Flow.COOPERATION;
    if (alone) {
      structures.add(key.network() + "/");
    } else {
      seats.keySet().stream()
          .filter(s -> s.startsWith(key.network() + "/"))
          .forEach(structures::add);
    }
    Map<String, Measure> ofZones = new HashMap<>();
    for (String structure : structures) {
      Map<String, Double> usual = usual(key, structure, before);
      if (alone) {
        sample.territory().zones().forEach(zone -> usual.merge(zone, 0.0, Double::sum));
      } else {
        Row seat = java.util.Objects.requireNonNull(seats.get(structure));
        seat.spot.zones().forEach(zone -> usual.merge(zone, 0.0, Double::sum));
      }
      boolean heard = heard(key, structure);
      usual.forEach((zone, volume) -> ofZones.merge(zone, one(key, heard, volume), Measure::plus));
    }
    return ofZones;
  }

  private Measure one(Key key, boolean heard, double volume) {
    boolean certain = heard && sample.accepted(key.flow(), key.network(), key.month());
    return new Measure(heard ? 1 : 0, 1, heard ? volume : 0, volume, certain);
  }

  private boolean heard(Key key, String structure) {
    return sample.heard(key.flow(), key.network(), key.month(), structure)
        && (key.since() == 0
            || sample.heard(
                key.flow(), key.network(), key.month().minusMonths(key.since()), structure));
  }

  /** Zone → usual volume of a structure, zero where it has records of this month alone. */
  private Map<String, Double> usual(Key key, String structure, List<YearMonth> before) {
    Map<String, Double> usual = new HashMap<>();
    int months = 0;
    for (YearMonth month : before) {
      volumes(key, month)
          .getOrDefault(structure, Map.of())
          .forEach((z, v) -> usual.merge(z, v, Double::sum));
      months += sample.heard(key.flow(), key.network(), month, structure) ? 1 : 0;
    }
    double heard = Math.max(1, months);
    usual.replaceAll((zone, volume) -> volume / heard);
    volumes(key, key.month())
        .getOrDefault(structure, Map.of())
        .keySet()
        .forEach(zone -> usual.putIfAbsent(zone, 0.0));
    return usual;
  }

  private Map<String, Map<String, Double>> volumes(Key key, YearMonth month) {
    return volumes.computeIfAbsent(
        new Sample.Key(key.flow(), key.network(), month),
        k -> {
          Map<String, Map<String, Double>> found = new HashMap<>();
          for (Row row : sample.rows(k.flow(), k.network(), k.month())) {
            Map<String, Double> zones = found.computeIfAbsent(row.structure, s -> new HashMap<>());
            row.spot.zones().forEach(zone -> zones.merge(zone, volume(row), Double::sum));
          }
          return found;
        });
  }

  private static double volume(Row row) {
    return switch (row.flow) {
      case ACTIVITY, PATHWAY -> row.quantity();
      case SURVEY -> row.amount("respondents");
      default -> 1;
    };
  }

  /** Of the structures that have their seat in a zone, those of which any file speaks. */
  int[] seated(String network, YearMonth month, String zone) {
    int[] counted = {0, 0};
    sample
        .register(month)
        .seats()
        .forEach(
            (structure, seat) -> {
              if (seat.network.equals(network) && seat.spot.zones().contains(zone)) {
                counted[1]++;
                boolean heard =
                    Flow.OF_STRUCTURES.stream()
                        .anyMatch(f -> sample.spoken(f, network, month).contains(structure));
                counted[0] += heard ? 1 : 0;
              }
            });
    return counted;
  }
}
