package fr.azimut.report;

import fr.azimut.comparison.Comparables;
import fr.azimut.comparison.Neighbours;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import fr.azimut.disclosure.PublishableTable;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one diagnostic is about: a zone of a publication, beside others.
 *
 * @param publication what may be read
 * @param standpoint the zone, its départements and its region
 * @param reading their figures
 * @param headlines the month's figures of every zone
 * @param comparables which zones resemble each other
 * @param neighbours those that resemble the zone
 * @param definition what the diagnostic contains
 * @param glossary its last page
 * @param logo at its head
 */
record Subject(
    Publication publication,
    Standpoint standpoint,
    Reading reading,
    Reading headlines,
    Comparables comparables,
    Neighbours neighbours,
    DiagnosticDefinition definition,
    GlossaryDefinition glossary,
    Optional<Logo> logo) {

  /** What all networks together are called. */
  static final String ALL_NETWORKS = "Ensemble des réseaux";

  static Subject of(Publication publication, Zone zone, ReportDefinitions definitions) {
    Standpoint standpoint = Standpoint.of(publication, zone);
    PublishableTable headlines = publication.headlines();
    Comparables comparables = new Comparables(definitions.comparables(), publication, headlines);
    return new Subject(
        publication,
        standpoint,
        new Reading(publication.table(standpoint.list()), publication.month()),
        new Reading(headlines, publication.month()),
        comparables,
        comparables.of(zone),
        definitions.diagnostic(),
        definitions.glossary(),
        definitions.diagnosticLogo());
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

  /** The month's figures of an indicator in all zones of a zoning. */
  Peers peers(IndicatorNotice notice, String zoning) {
    return Peers.of(headlines, notice, publication.zones(zoning));
  }

  String networkLabel(String network) {
    return networkLabel(publication, network);
  }

  static String networkLabel(Publication publication, String network) {
    return network.equals(FigureKey.ALL) ? ALL_NETWORKS : publication.label("network", network);
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

  /** The modalities that can be parts of a whole: known ones, that some network can write. */
  List<String> parts(IndicatorNotice notice, String variable, List<String> modalities) {
    return modalities.stream()
        .filter(code -> !code.equals("NR"))
        .filter(
            code ->
                standpoint.list().stream()
                    .map(z -> reading.part(notice, z, FigureKey.ALL, variable, code).status())
                    .anyMatch(status -> status != FigureStatus.NOT_APPLICABLE))
        .toList();
  }

  String modalityLabel(IndicatorNotice notice, String variable, String code) {
    return publication.label(notice, variable, code);
  }
}
