package fr.azimut.recount;

import java.util.Arrays;
import java.util.List;

/** What a row is, with the variables that it has, as the documentation of the definitions lists. */
enum Flow {
  ACTIVITY(
      "service cep_level channel modality theme referred_to outcome attendance sex age_band"
          + " education status contact vae_age host",
      "day",
      "quantity persons distinct_persons"),
  PATHWAY(
      "program cep_level operator motive exit_situation job_domain sex age_band education status",
      "requested opened closed",
      "quantity"),
  REQUEST(
      "request_kind request_channel request_outcome sex age_band education",
      "requested interview",
      ""),
  EARLY_LEAVER("contact_outcome solution track referred_to sex age_band", "campaign", ""),
  SURVEY("cep_level wave", "", "surveyed respondents satisfied very_satisfied useful"),
  COOPERATION("action_kind theme", "day", "participants network_count"),
  /** Of an action, a structure that took part. */
  PARTICIPATION("action_kind theme", "day", "participants network_count"),
  PLACE("kind all_publics", "label_since", "advisers"),
  /** A structure of the register, once, at its seat. */
  STRUCTURE("kind all_publics", "label_since", "advisers"),
  CONTEXT("measure source", "", "quantity year"),
  REFERRAL("referred_to", "referred contacted", ""),
  DELIVERY("", "", "days_late"),
  COVERAGE("", "", ""),
  TERRITORY("", "", ""),
  REVISION("indicator", "", "change first");

  /** Flows whose rows a structure sends. */
  static final List<Flow> OF_STRUCTURES =
      List.of(ACTIVITY, PATHWAY, REQUEST, EARLY_LEAVER, SURVEY, REFERRAL);

  final List<String> codes;
  final List<String> dates;
  final List<String> numbers;

  Flow(String codes, String dates, String numbers) {
    this.codes = words(codes);
    this.dates = words(dates);
    this.numbers = words(numbers);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  static Flow of(String name) {
    return valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }

  /** Whether a file of it speaks of every structure at work; the rows of the others are rare. */
  boolean isComplete() {
    return this == ACTIVITY || this == PATHWAY || this == EARLY_LEAVER;
  }

  /** Whether what a file says holds until another one replaces it. */
  boolean isLasting() {
    return this == PLACE || this == STRUCTURE || this == CONTEXT;
  }

  /** Whether somebody is expected to send it. */
  boolean isExpected() {
    return OF_STRUCTURES.contains(this) || this == COOPERATION;
  }
}
