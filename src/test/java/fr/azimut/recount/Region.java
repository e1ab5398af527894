package fr.azimut.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A region as its profile tells, and every kind of file that its networks send.
 *
 * @param networks by slug, in the order of the profile
 */
record Region(
    Path jobs, String id, Plain profile, Codes codes, List<String> networks, List<Format> formats) {

  /** The networks of the register are all but the one that keeps it. */
  private static final String KEEPER = "region";

  static Region read(Path jobs, String id) throws IOException {
    Plain profile = Plain.read(jobs.resolve("regions").resolve(id + ".yaml"));
    Codes codes = new Codes(jobs);
    List<String> networks = profile.texts("networks");
    List<Format> formats = new ArrayList<>();
    for (String network : networks) {
      Plain definition = Plain.read(jobs.resolve("networks").resolve(network + ".yaml"));
      for (Plain plain : definition.list("extracts")) {
        formats.add(Format.of(network, definition.is("cep_operator"), plain, codes, jobs));
      }
    }
    return new Region(jobs, id, profile, codes, networks, List.copyOf(formats));
  }

  List<Format> formats(Flow flow, String network) {
    Flow sent = flow == Flow.PARTICIPATION ? Flow.COOPERATION : flow;
    return formats.stream().filter(f -> f.flow() == sent && f.network().equals(network)).toList();
  }

  /** The networks that send a flow; of what the register tells of them all, all of them. */
  List<String> networks(Flow flow) {
    return switch (flow) {
      case PLACE, STRUCTURE, PARTICIPATION ->
          networks.stream().filter(network -> !network.equals(KEEPER)).toList();
      case COVERAGE ->
          networks.stream()
              .filter(n -> Flow.OF_STRUCTURES.stream().anyMatch(f -> !formats(f, n).isEmpty()))
              .toList();
      case DELIVERY ->
          networks.stream()
              .filter(n -> formats.stream().anyMatch(f -> f.network().equals(n)))
              .toList();
      default -> networks.stream().filter(n -> !formats(flow, n).isEmpty()).toList();
    };
  }

  /** Whether the files of a network have a variable. */
  boolean tells(String network, Flow flow, String variable) {
    return formats(flow, network).stream().anyMatch(f -> f.fills(variable));
  }

  /** Under it, other than zero, a count of persons is hidden. */
  int threshold() {
    return Integer.parseInt(profile.below("disclosure").text("threshold"));
  }
}
