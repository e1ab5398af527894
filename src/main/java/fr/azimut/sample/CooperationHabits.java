package fr.azimut.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who works together, for the flow {@code cooperation}.
 *
 * @param networks weights of the networks that take part
 * @param always a network that takes part in every action
 * @param between what parts the networks of a row
 * @param participants mean number
 * @param meetings regular meetings, beside the actions
 */
record CooperationHabits(
    Map<String, Double> networks,
    @Nullable String always,
    String between,
    double participants,
    @Nullable Meetings meetings) {

  /**
   * Meetings that each structure of a network holds every month.
   *
   * @param network the structures' network
   * @param kind code of the variable {@code action_kind}
   * @param with the networks that take part
   * @param share of the months when a structure holds its meeting
   */
  record Meetings(String network, String kind, List<String> with, double share) {}
}
