package fr.azimut.deposit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The lists of a certificate: label and text. */
final class CertificateFacts {

  private CertificateFacts() {}

  static Map<String, String> identity(Certificate certificate) {
    Deposit deposit = certificate.deposit();
    DepositFacts facts = certificate.facts();
    Editions editions = facts.editions();
    Map<String, String> list = new LinkedHashMap<>();
    list.put("Certificat", certificate.number());
    list.put("Région", certificate.regionLabel());
    list.put("Réseau", certificate.networkLabel());
    list.put("Fichier", deposit.fileName());
    list.put("Contenu", certificate.formatLabel() + " (" + deposit.format() + ")");
    list.put("Période", FrenchText.month(deposit.month()));
    list.put("Taille", FrenchText.size(facts.size()));
    list.put("Empreinte SHA-256", deposit.sha256());
    list.put("Édition du format", editions.format());
    list.put("Édition des territoires", editions.territory());
    list.put(
        "Édition du registre des lieux",
        editions.register().isEmpty() ? "sans objet" : editions.register());
    return list;
  }

  /** The noted day; then what the same file would not have again, on another machine. */
  static Map<String, String> times(Certificate certificate) {
    DepositFacts facts = certificate.facts();
    Map<String, String> list = new LinkedHashMap<>();
    LocalDate receivedOn = certificate.receivedOn();
    if (receivedOn != null) {
      list.put("Reçu le", FrenchText.day(receivedOn));
    }
    list.put("Traité le", FrenchText.time(facts.receivedAt(), certificate.zone()));
    list.put("Durée du chargement", FrenchText.seconds(facts.loadMillis()));
    return list;
  }

  static Map<String, String> rows(Deposit deposit) {
    Map<String, String> list = new LinkedHashMap<>();
    list.put("Lignes lues", FrenchText.number(deposit.read()));
    list.put("Lignes acceptées", FrenchText.number(deposit.accepted()));
    list.put("Lignes rejetées", FrenchText.number(deposit.rejected()));
    list.put("Autres lignes (titres, totaux, notes)", FrenchText.number(deposit.other()));
    return list;
  }
}
