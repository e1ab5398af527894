package fr.azimut.sample;

import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.territory.Commune;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What one row will say, before it is put in the network's words. Reused from row to row. */
final class Draft {

  RandomGenerator random;
  final Map<String, String> codes = new HashMap<>();
  final Map<String, LocalDate> dates = new HashMap<>();
  final Map<String, String> texts = new HashMap<>();
  @Nullable Structure structure;
  @Nullable Commune commune;
  @Nullable LocalDateTime moment;
  String postcode = "";
  String personKey = "";

  Draft(RandomGenerator random) {
    this.random = random;
  }

  String code(String variable) {
    return codes.getOrDefault(variable, CodeCatalog.NOT_GIVEN);
  }
}
