package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

  @Test
  void replacesWhatExcelRefuses() {
    assertThat(new SheetNames().claim("'Accueil [1/2] : ?'")).isEqualTo("Accueil 1 2");
    assertThat(new SheetNames().claim("*")).isEqualTo("Feuille");
  }

  @Test
  void shortensAndTellsApartWhateverTheCase() {
    SheetNames names = new SheetNames();
    assertThat(names.claim("Conseil et accompagnement des publics"))
        .isEqualTo("Conseil et accompagnement");
    assertThat(names.claim("CONSEIL et accompagnement des publics"))
        .isEqualTo("CONSEIL et accompagnement (2)");
  }

  @Test
  void cutsAWordThatFillsHalfTheName() {
    assertThat(new SheetNames().claim("Anticonstitutionnellementetsuivantes"))
        .isEqualTo("Anticonstitutionnellementetsuiv");
  }

  @Test
  void refusesADefinitionThatExcelWouldRefuse() {
    assertThatThrownBy(() -> SheetNames.check("a/b"))
        .hasMessage("'a/b' is no name for a sheet: 1 to 31 characters, none of [ ] : * ? / \\");
    assertThatThrownBy(() -> SheetNames.checkUnique(List.of("Offre", "OFFRE")))
        .hasMessage("two chapters are named 'OFFRE'");
  }
}
