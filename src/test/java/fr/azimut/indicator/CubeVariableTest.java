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
    "placement, 4096",
    "contact, 8192",
    "vae_age, 16384",
    "host, 32768",
    "structure_id, 65536"
  })
  void keepsItsBit(String id, int bit) {
    CubeVariable variable = CubeVariable.find(id).orElseThrow();
    assertThat(CubeVariable.bits(List.of(variable))).isEqualTo(bit);
    assertThat(variable.inCube().getName()).isEqualTo(id);
    assertThat(variable.inCore().getName()).isEqualTo(id);
  }

  @Test
  void addsTheBitsOfASet() {
    assertThat(CubeVariable.bits(List.of(CubeVariable.SEX, CubeVariable.SERVICE))).isEqualTo(257);
    assertThat(CubeVariable.bits(List.of())).isZero();
    assertThat(CubeVariable.find("commune")).isEmpty();
  }
}
