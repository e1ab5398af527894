package fr.azimut.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what the generated files hold: rows, and mistakes by kind, for whoever checks a run. */
final class AnswerSheet {

  private AnswerSheet() {}

  static void write(Path sheet, List<SampleFile> files) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder header = new StringBuilder("fichier;lignes");
    for (MistakeKind kind : MistakeKind.values()) {
      header.append(';').append(kind.id());
    }
    lines.add(header.toString());
    for (SampleFile file : files) {
      StringBuilder line = new StringBuilder(file.file()).append(';').append(file.rows());
      for (MistakeKind kind : MistakeKind.values()) {
        line.append(';').append(file.mistakes().getOrDefault(kind, 0L));
      }
      lines.add(line.toString());
    }
    Files.writeString(sheet, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }
}
