package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CubeVariableTest {

  /** Stored in mart: a variable that changes its bit makes every cube lie. */
  @ParameterizedTest
  @CsvSource({
    "service, 1",
    "cep_level, 2",
    "channel, 4",
    "modality, 8",
    "theme, 16",
    "referred_to, 32",
    "outcome, 64",
    "attendance, 128",
    "sex, 256",
    "age_band, 512",
    "education, 1024",
    "status, 2048",
    "placement, 4096"
  })
  void keepsItsBit(String id, int bit) {
    assertThat(CubeVariable.bits(List.of(CubeVariable.get(id)))).isEqualTo(bit);
    assertThat(CubeVariable.get(id).inCube().getName()).isEqualTo(id);
    assertThat(CubeVariable.get(id).inCore().getName()).isEqualTo(id);
  }

  @Test
  void addsTheBitsOfASet() {
    assertThat(CubeVariable.bits(List.of(CubeVariable.SEX, CubeVariable.SERVICE))).isEqualTo(257);
    assertThat(CubeVariable.bits(List.of())).isZero();
    assertThat(CubeVariable.find("commune")).isEmpty();
  }
}
