package fr.azimut.sample;

import java.util.List;

/**
 * How a campaign goes, for the flow {@code early-leaver}.
 *
 * @param months of the year when a campaign begins
 * @param contact mean months until somebody is treated
 * @param solution mean months more until there is a solution
 */
record CampaignHabits(List<Integer> months, double contact, double solution) {

  /** Refuses a year without campaigns. */
  CampaignHabits {
    if (months.isEmpty()) {
      throw new IllegalArgumentException("'months' is empty");
    }
  }
}
