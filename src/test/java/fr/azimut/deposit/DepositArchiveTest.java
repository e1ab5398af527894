package fr.azimut.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositArchiveTest {

  @TempDir private Path folder = Path.of("");

  /** The hashes are those of FIPS 180-2's examples, and of nothing. */
  @ParameterizedTest
  @CsvSource({
    "abc, 3, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, 56,"
        + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    "'', 0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  })
  void keepsAFileUnderItsHash(String text, long size, String sha256) throws IOException {
    ArchivedFile archived = archive().store(write("CIO_12_2015.csv", text));

    Path place = folder.resolve("archive").resolve(sha256.substring(0, 2)).resolve(sha256);
    assertThat(archived).isEqualTo(new ArchivedFile("CIO_12_2015.csv", sha256, size, place));
    assertThat(place).hasContent(text);
    assertThat(archive().path(sha256)).isEqualTo(place);
    assertThat(archivedFiles()).containsExactly(place);
  }

  @Test
  void writesTheSameBytesOnce() throws IOException {
    Path place = archive().store(write("a.csv", "abc")).path();
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(place, longAgo);

    ArchivedFile again = archive().store(write("b.csv", "abc"));

    assertThat(again.name()).isEqualTo("b.csv");
    assertThat(again.path()).isEqualTo(place);
    assertThat(Files.getLastModifiedTime(place)).isEqualTo(longAgo);
    assertThat(archivedFiles()).containsExactly(place);
  }

  @Test
  void keepsACorrectedFileBesideTheFirst() throws IOException {
    ArchivedFile first = archive().store(write("a.csv", "abc"));
    ArchivedFile corrected = archive().store(write("a.csv", "abd"));

    assertThat(first.path()).hasContent("abc");
    assertThat(corrected.path()).hasContent("abd");
    assertThat(archivedFiles()).containsExactlyInAnyOrder(first.path(), corrected.path());
  }

  @Test
  void leavesNothingOfAFileThatCannotBeRead() throws IOException {
    Path none = folder.resolve("none.csv");

    assertThatThrownBy(() -> archive().store(none))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.csv");
    assertThat(archivedFiles()).isEmpty();
  }

  private DepositArchive archive() {
    return new DepositArchive(folder.resolve("archive"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<Path> archivedFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("archive"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
