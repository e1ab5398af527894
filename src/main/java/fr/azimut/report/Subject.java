package fr.azimut.report;

import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one diagnostic is about: a zone of a publication, beside its département and region. */
record Subject(
    Publication publication,
    Standpoint standpoint,
    Reading reading,
    DiagnosticDefinition definition) {

  static Subject of(Publication publication, Zone zone, DiagnosticDefinition definition) {
    Standpoint standpoint = Standpoint.of(publication, zone);
    Reading reading = new Reading(publication.table(standpoint.list()), publication.month());
    return new Subject(publication, standpoint, reading, definition);
  }

  Zone zone() {
    return standpoint.zone();
  }

  /** The notice of an indicator, empty when it is not in force. */
  Optional<IndicatorNotice> notice(String code) {
    return publication.notices().stream().filter(n -> n.code().equals(code)).findFirst();
  }

  /** How a zone of the comparison is named in a header, where its own name may be too long. */
  String header(Zone zone) {
    return zone.equals(zone()) ? "Territoire" : Standpoint.name(zone);
  }

  boolean hasInterval(IndicatorNotice notice) {
    return definition.intervals().contains(notice.code());
  }

  String networkLabel(String network) {
    return networkLabel(publication, network);
  }

  static String networkLabel(Publication publication, String network) {
    return network.equals(FigureKey.ALL)
        ? "Ensemble des réseaux"
        : publication.label("network", network);
  }

  /** The codes of a variable that have a figure somewhere, with those not given last. */
  List<String> modalities(IndicatorNotice notice, String variable, List<String> networks) {
    List<String> codes = new ArrayList<>(publication.codes(notice, variable));
    codes.remove("NR");
    codes.add("NR");
    return codes.stream()
        .filter(
            code ->
                standpoint.list().stream()
                    .anyMatch(
                        zone ->
                            networks.stream()
                                .anyMatch(
                                    network ->
                                        reading.partExists(notice, zone, network, variable, code))))
        .toList();
  }

  String modalityLabel(IndicatorNotice notice, String variable, String code) {
    return publication.label(notice, variable, code);
  }
}
