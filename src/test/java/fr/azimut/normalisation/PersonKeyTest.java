package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKeyTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void makesAKeyForItsOwnerAloneOnFirstUse() throws IOException {
    Path file = folder.resolve("keys/person.key");
    PersonKey.open(file);

    assertThat(Files.size(file)).isEqualTo(32);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder.resolve("keys"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void givesTheSamePseudonymWithTheSameKeyOnly() {
    UUID first = PersonKey.open(folder.resolve("a")).of("cio", "D1");

    assertThat(PersonKey.open(folder.resolve("a")).of("cio", "D1")).isEqualTo(first);
    assertThat(PersonKey.open(folder.resolve("b")).of("cio", "D1")).isNotEqualTo(first);
  }

  /** HMAC-SHA-256 of "a", a zero byte and "b" under 32 zero bytes, worked out with openssl. */
  @Test
  void isHmacSha256() throws IOException {
    Path file = ownersOnly(Files.write(folder.resolve("zero"), new byte[32]));

    assertThat(PersonKey.open(file).of("a", "b"))
        .isEqualTo(UUID.fromString("5f4c8963-bfc5-03bf-0ef7-13905dd7bfdd"));
  }

  @Test
  void keepsApartTheNumbersThatEachStructureGives() {
    PersonKey key = PersonKey.open(folder.resolve("a"));

    assertThat(key.of("mission-locale", "S1", "12"))
        .isEqualTo(key.of("mission-locale", "S1", "12"));
    assertThat(key.of("mission-locale", "S1", "12"))
        .isNotEqualTo(key.of("mission-locale", "S2", "12"))
        .isNotEqualTo(key.of("mission-locale", "12"))
        .isNotEqualTo(key.of("mission-locale", "S", "112"));
  }

  @Test
  void keepsNetworkAndPseudonymApart() {
    PersonKey key = PersonKey.open(folder.resolve("a"));

    assertThat(key.of("ab", "c")).isNotEqualTo(key.of("a", "bc"));
  }

  @Test
  void refusesAFileThatIsNoKey() throws IOException {
    Path file = ownersOnly(Files.writeString(folder.resolve("short"), "abc"));

    assertThatThrownBy(() -> PersonKey.open(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(file + " holds 3 bytes, a key has 32");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx------"})
  void refusesAKeyThatOthersCanReach(String rights) throws IOException {
    Path file = folder.resolve("person.key");
    PersonKey.open(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));

    assertThatThrownBy(() -> PersonKey.open(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            file
                + " has the rights "
                + rights
                + ", a key of persons only rw-------: run chmod 600, and take the key for known if"
                + " others could read it");
  }

  @Test
  void takesAKeyThatItsOwnerCanOnlyRead() throws IOException {
    Path file = folder.resolve("person.key");
    UUID before = PersonKey.open(file).of("cio", "D1");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));

    assertThat(PersonKey.open(file).of("cio", "D1")).isEqualTo(before);
  }

  /** Whoever comes second finds the key of the first, whole. */
  @Test
  void makesOneKeyForAllWhoComeAtOnce() throws Exception {
    Path file = folder.resolve("person.key");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<UUID>> openings =
          Collections.nCopies(32, () -> PersonKey.open(file).of("cio", "D1"));
      Set<UUID> pseudonyms = new HashSet<>();
      for (Future<UUID> opened : threads.invokeAll(openings)) {
        pseudonyms.add(opened.get());
      }
      assertThat(pseudonyms).hasSize(1);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Path ownersOnly(Path file) throws IOException {
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }
}
