package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeCatalogTest {

  private final CodeCatalog codes = CodeCatalog.read(Path.of("jobs"));

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          service, NR,             0, Non renseigné
          service, accueil,        1, Accueil
          service, accompagnement, 4, Accompagnement
          sex,     H,              2, Hommes
          """)
  void numbersTheCodesByTheirPosition(String variable, String code, int id, String label) {
    assertThat(codes.id(variable, code)).isEqualTo(id);
    assertThat(codes.code(variable, id)).isEqualTo(code);
    assertThat(codes.label(variable, code)).isEqualTo(label);
  }

  @Test
  void roundTripsEveryCode() {
    for (String variable : codes.listVariables()) {
      for (String code : codes.list(variable)) {
        assertThat(codes.code(variable, codes.id(variable, code))).isEqualTo(code);
      }
    }
  }

  @Test
  void knowsNoOtherCode() {
    assertThatThrownBy(() -> codes.id("sex", "X"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("variable 'sex' has no code 'X'");
  }

  @Test
  void refusesNotGivenInAList() throws IOException {
    Files.createDirectories(folder.resolve("mappings"));
    Files.writeString(
        folder.resolve("mappings/codes.yaml"),
        "variables:\n  sex:\n    label: Sexe\n    codes: {F: Femmes, NR: Inconnu}\n");

    assertThatThrownBy(() -> CodeCatalog.read(folder))
        .isInstanceOf(DefinitionException.class)
        .hasMessageEndingWith(
            "codes.yaml:3:5: 'NR' exists for every variable and is not listed."
                + " Correct this definition.");
  }
}
