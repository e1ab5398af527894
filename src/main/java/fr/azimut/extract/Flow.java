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
      "distinct_persons",
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
      "contact",
      "vae_age",
      "host",
      "commune",
      "postcode",
      "commune_label"),
  /**
   * A pathway of a person, or a tally of pathways alike. A file has every pathway that was open for
   * a day at least in its month, whenever it began.
   */
  PATHWAY(
      "month",
      "structure",
      "person_key",
      "quantity",
      "requested",
      "opened",
      "closed",
      "program",
      "cep_level",
      "operator",
      "motive",
      "exit_situation",
      "job_domain",
      "sex",
      "age_band",
      "education",
      "status",
      "commune",
      "postcode",
      "commune_label"),
  /**
   * A request for the right to return to training. A file has those received in its month or the
   * one before, those whose interview took place in its month, and those that still wait for one.
   */
  REQUEST(
      "month",
      "structure",
      "requested",
      "interview",
      "request_kind",
      "request_channel",
      "request_outcome",
      "sex",
      "age_band",
      "education",
      "commune",
      "postcode",
      "commune_label"),
  /** A young person on the list of a campaign, with what is known of them at the month's end. */
  EARLY_LEAVER(
      "month",
      "structure",
      "person_key",
      "campaign",
      "contact_outcome",
      "solution",
      "track",
      "referred_to",
      "sex",
      "age_band",
      "commune",
      "postcode",
      "commune_label"),
  /** A batch of answers to a survey of satisfaction; the satisfied leave out the very satisfied. */
  SURVEY(
      "month",
      "structure",
      "cep_level",
      "wave",
      "surveyed",
      "respondents",
      "satisfied",
      "very_satisfied",
      "useful",
      "commune",
      "postcode",
      "commune_label"),
  /** An action of several networks together. */
  COOPERATION(
      "month",
      "day",
      "action_kind",
      "theme",
      "networks",
      "structures",
      "participants",
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
      case PATHWAY -> List.of("structure", "opened");
      case REQUEST -> List.of("structure", "requested");
      case EARLY_LEAVER -> List.of("structure", "campaign", "contact_outcome");
      case SURVEY -> List.of("structure", "surveyed", "respondents");
      case COOPERATION -> List.of("day", "action_kind", "networks");
      case PLACE -> List.of("structure", "network", "kind");
      case CONTEXT -> List.of("measure", "quantity", "source", "commune");
    };
  }

  /**
   * Whether what a file says holds until another replaces it; else it is said of its month only.
   */
  public boolean isLasting() {
    return this == PLACE || this == CONTEXT;
  }

  /** The name in kebab-case, as in definitions. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name of its table in the schema {@code core}. */
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The flow of that id. */
  public static Optional<Flow> find(String id) {
    return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
  }
}
