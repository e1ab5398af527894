package fr.azimut.normalisation;

import static azimut.database.core.Tables.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.TestDatabase;
import fr.azimut.definition.DefinitionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeRepositoryIT {

  @TempDir private Path jobs = Path.of("");

  @Test
  void addsNewCodesAndRefusesMovedOnes() throws IOException {
    // rolled back: the other tests share the database
    assertThatThrownBy(
            () ->
                TestDatabase.dsl()
                    .transaction(
                        transaction -> {
                          transaction.dsl().deleteFrom(CODE).execute();
                          register(transaction.dsl(), "{F: Femmes}");
                          register(transaction.dsl(), "{F: Femmes, H: Hommes}");
                          assertThat(transaction.dsl().fetchCount(CODE)).isEqualTo(3);
                          register(transaction.dsl(), "{H: Hommes, F: Femmes}");
                        }))
        .isInstanceOf(DefinitionException.class)
        .hasMessageEndingWith(
            "codes.yaml:3:5: code 'F' of 'sex' was number 1 and is now number 2."
                + " Put it back there, and new codes at the end of the list.");
  }

  @Test
  void refusesToForgetACode() {
    assertThatThrownBy(
            () ->
                TestDatabase.dsl()
                    .transaction(
                        transaction -> {
                          transaction.dsl().deleteFrom(CODE).execute();
                          register(transaction.dsl(), "{F: Femmes, H: Hommes}");
                          register(transaction.dsl(), "{F: Femmes}");
                        }))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("code 'H' of 'sex' was number 2 and is gone.");
  }

  private void register(DSLContext database, String codes) throws IOException {
    Files.createDirectories(jobs.resolve("mappings"));
    Files.writeString(
        jobs.resolve("mappings/codes.yaml"),
        "variables:\n  sex:\n    label: Sexe\n    codes: " + codes + "\n");
    CodeRepository.register(database, CodeCatalog.read(jobs));
  }
}
