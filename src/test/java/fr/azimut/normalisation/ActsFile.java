package fr.azimut.normalisation;

import fr.azimut.territory.Commune;
import fr.azimut.territory.TerritoryReference;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Invents a file of acts of the missions locales, right in every cell. */
final class ActsFile {

  private static final String HEADER =
      "codeStructure;idDossier;dateHeureDebut;typeEvenement;statut;canal;niveauCEP;sexe;age;"
          + "niveauFormation;situation;codePostal;commune;orientation\n";
  private static final String[] EVENTS = {
    "ACCUEIL", "INFORMATION", "COLLECTIVE_INFORMATION", "ENTRETIEN_CONSEIL", "WORKSHOP"
  };
  private static final String[] STATES = {"Présent", "Absent", "Annulé", "Reporté"};
  private static final String[] CHANNELS = {"Sur place", "Téléphone", "Visio", "Mail"};

  /** Of each event. */
  private static final String[] LEVELS = {"CEP1", "CEP1", "CEP1", "CEP2", "CEP3"};

  private static final String[] DIPLOMAS = {"VI", "Vbis", "V", "IV", "III"};
  private static final String[] STATUSES = {
    "Demandeur d'emploi", "Emploi", "Scolarité", "Formation", "Autre"
  };
  private static final String[] PARTNERS = {"CIO", "PE", "PSAD", "AUCUNE", "AUCUNE", ""};

  private final Random random = new Random(2015);
  private final List<Commune> communes =
      Stream.of("01", "07", "26", "38", "42", "69", "73", "74")
          .flatMap(d -> TerritoryReference.load().listCommunesOfDepartment(d).stream())
          .filter(c -> !c.postcodes().isEmpty())
          .toList();

  void write(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER);
      for (int i = 0; i < rows; i++) {
        out.write(row());
      }
    }
  }

  private String row() {
    Commune commune = communes.get(random.nextInt(communes.size()));
    String time =
        String.format(
            Locale.ROOT,
            "2015-12-%02d %02d:%02d:00",
            1 + random.nextInt(31),
            8 + random.nextInt(11),
            random.nextInt(60));
    int event = random.nextInt(EVENTS.length);
    String state = pick(STATES);
    String channel =
        EVENTS[event].startsWith("C") || EVENTS[event].startsWith("W") ? "Visio" : pick(CHANNELS);
    return String.join(
            ";",
            String.format(Locale.ROOT, "38%03dS00", random.nextInt(47)),
            "D" + random.nextInt(250_000),
            time,
            EVENTS[event],
            state,
            channel,
            LEVELS[event],
            random.nextBoolean() ? "F" : "M",
            String.valueOf(18 + random.nextInt(8)),
            pick(DIPLOMAS),
            pick(STATUSES),
            commune.postcodes().get(random.nextInt(commune.postcodes().size())),
            commune.name(),
            state.equals("Présent") ? pick(PARTNERS) : "AUCUNE")
        + "\n";
  }

  private String pick(String[] values) {
    return values[random.nextInt(values.length)];
  }
}
