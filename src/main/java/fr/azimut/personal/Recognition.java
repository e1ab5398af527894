package fr.azimut.personal;

import org.jspecify.annotations.Nullable;

/**
 * What a value was recognised as.
 *
 * @param certainty how sure that is
 * @param nature what it is; null when the value is ordinary
 */
public record Recognition(Certainty certainty, @Nullable Nature nature) {

  static final Recognition ORDINARY = new Recognition(Certainty.ORDINARY, null);

  /** An ordinary value has no nature, every other one has. */
  public Recognition {
    if ((certainty == Certainty.ORDINARY) != (nature == null)) {
      throw new IllegalArgumentException(certainty + " and " + nature);
    }
  }

  static Recognition sure(Nature nature) {
    return new Recognition(Certainty.SURE, nature);
  }

  static Recognition likely(Nature nature) {
    return new Recognition(Certainty.LIKELY, nature);
  }

  /** Whether nobody may see, keep or accept the value. */
  public boolean isSure() {
    return certainty == Certainty.SURE;
  }

  /** The surer of the two, this one when they are as sure. */
  Recognition or(Recognition other) {
    return other.certainty.compareTo(certainty) > 0 ? other : this;
  }
}
