package fr.azimut.deposit;

import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.Suggested;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The certificate for programs: every figure, every group, every line. */
final class CertificateJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CertificateJson() {}

  static byte[] render(Certificate certificate) {
    return (JSON.writeValueAsString(tree(certificate)).replace("\r\n", "\n") + "\n")
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Map<String, Object> tree(Certificate certificate) {
    Deposit deposit = certificate.deposit();
    DepositFacts facts = certificate.facts();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("numero", certificate.isDeposited() ? certificate.number() : null);
    tree.put("depose", certificate.isDeposited());
    tree.put("region", deposit.region());
    tree.put("reseau", deposit.network());
    tree.put("format", deposit.format());
    tree.put("periode", deposit.month().toString());
    tree.put("fichier", file(deposit, facts));
    tree.put("verdict", deposit.verdict().id());
    tree.put("verdict_libelle", deposit.verdict().label());
    tree.put("motif", certificate.reason());
    tree.put("part_rejetee_admise", facts.maximumRejected());
    tree.put("lignes", rows(deposit));
    tree.put("editions", editions(facts.editions()));
    LocalDate receivedOn = certificate.receivedOn();
    tree.put("recu_le", receivedOn == null ? null : receivedOn.toString());
    tree.put("traite_le", facts.receivedAt().truncatedTo(ChronoUnit.MILLIS).toString());
    tree.put("duree_ms", facts.loadMillis());
    tree.put("reste_en_vigueur", certificate.kept());
    tree.put("fichiers_anterieurs", certificate.keptNote());
    tree.put("copie_corrigee", certificate.correctedFile());
    tree.put("constats", certificate.findings().stream().map(CertificateJson::finding).toList());
    return tree;
  }

  private static Map<String, Object> file(Deposit deposit, DepositFacts facts) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("nom", deposit.fileName());
    file.put("sha256", deposit.sha256());
    file.put("octets", facts.size());
    return file;
  }

  private static Map<String, Object> rows(Deposit deposit) {
    Map<String, Object> rows = new LinkedHashMap<>();
    rows.put("lues", deposit.read());
    rows.put("acceptees", deposit.accepted());
    rows.put("rejetees", deposit.rejected());
    rows.put("autres", deposit.other());
    return rows;
  }

  private static Map<String, Object> editions(Editions editions) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("format", editions.format());
    tree.put("territoires", editions.territory());
    tree.put("registre", editions.register());
    return tree;
  }

  private static Map<String, Object> finding(FindingGroup group) {
    Suggested suggestion = group.suggestion();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("nature", group.kind().id());
    tree.put("titre", group.kind().title());
    tree.put("gravite", group.severity().label());
    tree.put("feuille", group.sheet());
    tree.put("colonne", group.column());
    tree.put("trouve", group.found());
    tree.put("attendu", group.expected());
    tree.put("suggestion", suggestion == null ? null : suggestion.value());
    tree.put("suggestion_certaine", suggestion != null && suggestion.certain());
    tree.put("conseil", group.kind().advice());
    tree.put("nombre", group.count());
    tree.put("lignes", group.lines().isEmpty() ? List.of() : List.of(group.lines().split(", ")));
    return tree;
  }
}
