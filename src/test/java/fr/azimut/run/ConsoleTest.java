package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The log is a product: these are its lines. */
class ConsoleTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Instant now = Instant.parse("2026-01-08T06:00:00Z");
  private final Console console =
      new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> now);

  @Test
  void tellsProgressEveryTenSecondsAndThenTheTableOfStages() {
    console.begin("Chargement des extractions", "fichiers", 40);
    for (int file = 1; file <= 40; file++) {
      pass(Duration.ofMillis(600)); // a line after 10.2 s and another after 20.4 s
      console.advance(1, 25_000);
    }
    console.end();
    console.begin("Calcul des indicateurs", "valeurs", 0);
    pass(Duration.ofSeconds(12));
    console.advance(57_966, 0);
    console.end();
    console.begin("Classeurs et graphiques", "classeurs", 36);
    pass(Duration.ofSeconds(84));
    console.advance(12, 0);
    pass(Duration.ofSeconds(9)); // nothing for nine seconds
    console.advance(24, 0);
    console.end();
    console.table();

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            """
              Chargement des extractions : 17 / 40 fichiers (43 %), 41 667 lignes/s, reste environ 13,8 s
              Chargement des extractions : 34 / 40 fichiers (85 %), 41 667 lignes/s, reste environ 3,6 s
              Classeurs et graphiques : 12 / 36 classeurs (33 %), 9 classeurs/min, reste environ 2 min 48 s

            Étape                                    Nombre      Durée    Part
            Chargement des extractions     1 000 000 lignes     24,0 s    19 %
            Calcul des indicateurs           57 966 valeurs     12,0 s     9 %
            Classeurs et graphiques            36 classeurs     93,0 s    72 %
            Total                                            2 min 9 s   100 %
            """);
  }

  @Test
  void isSilentOnceItsLastLineIsSaid() {
    console.sayLast("Arrêt demandé.");
    console.say("too late");
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines("Arrêt demandé.\n");
  }

  @Test
  void doesNotCountTheStagesOfAnEarlierRun() {
    console.begin("Réception et archivage", "fichiers", 1);
    console.end();
    console.start();
    console.table();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("Réception");
  }

  private void pass(Duration duration) {
    now = now.plus(duration);
  }
}
