package fr.azimut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file does one thing. */
class FileSizeTest {

  @Test
  void filesAreSmall() throws IOException {
    List<SourceFile> files =
        SourceFile.list().stream().filter(f -> !f.name().equals("package-info")).toList();
    List<Long> lines = files.stream().map(SourceFile::lines).sorted().toList();

    assertThat(files).filteredOn(f -> f.lines() > 400).extracting(SourceFile::name).isEmpty();
    assertThat(lines.get(lines.size() * 9 / 10)).as("nine in ten").isLessThanOrEqualTo(200);
    assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(80);
  }
}
