package fr.azimut.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one row of an extract is about, and the variables that its formats may fill. */
public enum Flow {
  /** An act of service, or a tally of acts. */
  ACTIVITY(
      "day",
      "month",
      "structure",
      "person_key",
      "quantity",
      "persons",
      "service",
      "cep_level",
      "channel",
      "modality",
      "theme",
      "referred_to",
      "outcome",
      "attendance",
      "sex",
      "age_band",
      "education",
      "status",
      "host",
      "commune",
      "postcode",
      "commune_label"),
  /** A structure or one of its reception places: the register. */
  PLACE(
      "structure",
      "network",
      "kind",
      "all_publics",
      "label_since",
      "advisers",
      "commune",
      "postcode",
      "commune_label"),
  /** A public statistic of a commune. */
  CONTEXT("measure", "quantity", "source", "year", "commune");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> variables;

  Flow(String... variables) {
    this.variables = List.of(variables);
  }

  /** The names that a format of this flow may use as keys of {@code variables}. */
  public List<String> variables() {
    return variables;
  }

  /** Those of them that every format of this flow must fill. */
  public List<String> requiredVariables() {
    return switch (this) {
      case ACTIVITY -> List.of("structure");
      case PLACE -> List.of("structure", "network", "kind");
      case CONTEXT -> List.of("measure", "quantity", "source", "commune");
    };
  }

  /** The name in kebab-case, as in definitions and table names. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The flow of that id. */
  public static Optional<Flow> find(String id) {
    return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
  }
}
