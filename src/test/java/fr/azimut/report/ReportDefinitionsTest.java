package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDefinitionsTest {

  private static final String SECTION =
      """
      title: t
      colours: [0072B2]
      theme:
        header: 1F3A5F
        shades: [EFF3FF, BDD7E7, 6BAED6, 2171B5, 08519C]
        shades_below: [FEEDDE, FDBE85, FD8D3C, E6550D, A63603]
      coverage: COM-01
      synthesis: {sheet: Bilan, title: t, introduction: i, longest: 3}
      chapters:
        - sheet: Offre
          title: t
          introduction: i
          sections:
            - indicator: %s
              blocks:
                - %s
      """;

  @TempDir Path folder;

  @Test
  void readsTheDefinitionsOfTheProject() {
    ReportDefinitions definitions = ReportDefinitions.read(Path.of("jobs"));
    assertThat(definitions.diagnostic().chapters()).isNotEmpty();
    assertThat(definitions.commission().groups()).isNotEmpty();
  }

  private void refuses(String text, String message) throws IOException {
    Path file = folder.resolve("diagnostic.yaml");
    Files.writeString(file, text);
    assertThatThrownBy(() -> DefinitionReader.read(file, DiagnosticDefinition.class))
        .hasMessageEndingWith(message);
  }

  @Test
  void refusesABlockThatLacksItsVariable() throws IOException {
    refuses(
        SECTION.formatted("MAI-01", "show: breakdown"),
        "diagnostic.yaml:16:13: this block shows the modalities of a variable: 'variable' is"
            + " missing. Correct this definition.");
  }

  @Test
  void refusesAWrongCode() throws IOException {
    refuses(
        SECTION.formatted("MAI1", "show: trend"),
        "diagnostic.yaml:14:9: 'MAI1' is no indicator code such as ACC-01. Correct this"
            + " definition.");
  }

  @Test
  void refusesAColourThatIsNone() throws IOException {
    refuses(
        SECTION.formatted("MAI-01", "show: trend").replace("0072B2", "bleu"),
        "diagnostic.yaml:1:1: 'bleu' is no colour such as 0072B2. Correct this definition.");
  }
}
