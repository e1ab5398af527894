package fr.azimut.indicator;

/**
 * A network with the flow in which it tells what a figure counts: one whose structures are expected
 * behind it.
 *
 * @param flow one that coverage is known of ({@link FlowTable#isCovered()})
 * @param sender the network, as its formats say
 */
record Contributor(FlowTable flow, Sender sender) {

  String network() {
    return sender.network();
  }
}
