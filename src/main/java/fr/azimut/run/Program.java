package fr.azimut.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What the program itself is, as its build sums it up: the code, the queries and the texts, never
 * the moment. Rows and figures depend on it as on their definitions: after an upgrade what it reads
 * or computes otherwise is read and computed again.
 */
final class Program {

  private static final String SUMS = "/program.properties";
  private static final Properties KNOWN = read();

  private Program() {}

  /** The sum of what reads, codes and counts files. */
  static String reading() {
    return KNOWN.getProperty("reading", "");
  }

  /** The sum of everything that a version of a month depends on. */
  static String whole() {
    return KNOWN.getProperty("whole", "");
  }

  private static Properties read() {
    Properties sums = new Properties();
    try (InputStream in = Program.class.getResourceAsStream(SUMS)) {
      if (in != null) {
        sums.load(in);
      }
      return sums;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
