package fr.azimut.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

  /**
   * Keys worked out apart: 97 − 1850738185123 mod 97 = 62; of 2550719123456 (2A, read 19) 30; of
   * 2550718123456 (2B, read 18) 57.
   */
  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 85 07 38 185 123 62         | SURE     | NIR
          255072a12345630               | SURE     | NIR
          255072B12345657               | SURE     | NIR
          jeanne.roux@exemple.fr        | SURE     | MAIL
          a@b                           | LIKELY   | MAIL
          Cyber@ccueil                  | LIKELY   | MAIL
          06/12/34/56/78                | SURE     | PHONE
          612345678                     | LIKELY   | PHONE
          03-12-2015 10:00              | ORDINARY |
          01,02,03,04,05                | ORDINARY |
          FR7630006000011234567890189   | SURE     | IBAN
          né le 12/03/1998              | SURE     | BIRTH
          12/03/1998                    | LIKELY   | BIRTH
          03/12/2015                    | ORDINARY |
          ne sait pas                   | ORDINARY |
          12 rue des Lilas              | SURE     | ADDRESS
          CIO, 12 rue des Lilas         | LIKELY   | ADDRESS
          12 places en CFA              | ORDINARY |
          3 cours de BTS                | ORDINARY |
          allocataire 1234567           | SURE     | FILE_NUMBER
          Dossier 1234567               | LIKELY   | FILE_NUMBER
          RQTH                          | SURE     | HEALTH
          Information RQTH              | LIKELY   | HEALTH
          Jean Dupont                   | SURE     | NAME
          Espace Jean Dupont            | ORDINARY |
          Jean Dupont - lycée Mounier   | SURE     | NAME
          Jean Moulin                   | LIKELY   | NAME
          Mme Jean Moulin               | LIKELY   | NAME
          Rose Blanc                    | SURE     | NAME
          Rose                          | LIKELY   | NAME
          Valence                       | LIKELY   | NAME
          BIJ Annecy                    | ORDINARY |
          Saint-Martin                  | ORDINARY |
          Paul Saint-Martin             | SURE     | NAME
          9f86d0app12f4c                | ORDINARY |
          12rue4lilas                   | ORDINARY |
          Elle cherche un stage         | SURE     | FREE_TEXT
          """)
  void tellsByEvidence(String text, Certainty certainty, Nature nature) {
    assertThat(PersonalData.recognise(text)).isEqualTo(new Recognition(certainty, nature));
  }

  @Test
  void takesALongTextForOneThatSomebodyWrote() {
    assertThat(PersonalData.findSure("x".repeat(1_000))).isEmpty();
    assertThat(PersonalData.findSure("x".repeat(1_001))).contains(Nature.FREE_TEXT);
  }

  /**
   * Whatever it is made of, what is looked at has a bound, and ten times longer costs no square.
   */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"x", "1 ", "a@", "Jean ", "0612", "(at) ", "FR7", "né ", "J. ", "12 rue "})
  void worksNoMoreThanInProportionToTheLength(String part) {
    String shorter = part.repeat(100 / part.length());
    String longer = part.repeat(1_000 / part.length());
    String million = part.repeat(1_000_000 / part.length());
    cost(shorter);
    cost(longer);

    assertThat(cost(longer)).isLessThan(40 * cost(shorter));
    assertThat(cost(million)).isLessThan(40 * cost(shorter));
  }

  /**
   * Numbers, hashes and letters that a machine gives, of which hardly one has the form of a datum.
   */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "0123456789abcdef",
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "2AB13456789",
        "é٣@.-+ /AB2 019'"
      })
  void findsHardlyADatumInWhatAMachineGives(String signs) {
    Random random = new Random(2_015);
    int sure = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder key = new StringBuilder();
      int length = 10 + random.nextInt(23);
      while (key.length() < length) {
        key.append(signs.charAt(random.nextInt(signs.length())));
      }
      sure += PersonalData.isSure(key.toString()) && !signs.contains("@") ? 1 : 0;
    }
    assertThat(sure).isLessThanOrEqualTo(10);
  }

  /** Of the processor, in nanoseconds: the least of some tries of many calls. */
  private static long cost(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 4; attempt++) {
      long start = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < 20; i++) {
        PersonalData.recognise(text);
      }
      least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
    }
    return Math.max(1_000, least);
  }
}
