package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    Path file = Files.write(folder.resolve("zero"), new byte[32]);

    assertThat(PersonKey.open(file).of("a", "b"))
        .isEqualTo(UUID.fromString("5f4c8963-bfc5-03bf-0ef7-13905dd7bfdd"));
  }

  @Test
  void keepsNetworkAndPseudonymApart() {
    PersonKey key = PersonKey.open(folder.resolve("a"));

    assertThat(key.of("ab", "c")).isNotEqualTo(key.of("a", "bc"));
  }

  @Test
  void refusesAFileThatIsNoKey() throws IOException {
    Path file = Files.writeString(folder.resolve("short"), "abc");

    assertThatThrownBy(() -> PersonKey.open(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(file + " holds 3 bytes, a key has 32");
  }
}
