package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSetColumnTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          cio              ! [cio]
          cio, psad        ! [cio, psad]
          cio|psad+ML      ! [cio, psad, ML]
          CIO + Pôle emploi! [CIO, Pôle emploi]
          `, cio ,, `      ! [cio]
          ``               ! []
          """)
  void partsTheCodesOfACell(String text, String codes) {
    assertThat(CodeSetColumn.split(text)).hasToString(codes);
  }
}
