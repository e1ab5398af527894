package fr.azimut.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingLogTest {

  @Test
  void groupsWhatIsTheSameAndKeepsEveryLine() {
    FindingLog log = new FindingLog();
    for (int line : new int[] {2, 3, 4, 9, 11, 12}) {
      log.add(code("sexe", line, "« X »"));
    }
    log.add(code("sexe", 13, "« Y »"));
    log.add(code("age", 13, "« X »"));

    assertThat(log.list())
        .extracting(g -> g.column() + " " + g.found() + " " + g.count() + " [" + g.lines() + "]")
        .containsExactly("age « X » 1 [13]", "sexe « X » 6 [2-4, 9, 11-12]", "sexe « Y » 1 [13]");
  }

  @Test
  void tellsFiveHundredValuesApartAndCountsTheOthersTogether() {
    FindingLog log = new FindingLog();
    for (int line = 2; line <= 1_001; line++) {
      log.add(code("sexe", line, "« " + line + " »"));
    }
    log.add(code("sexe", 1_002, "« 2 »"));

    List<FindingGroup> groups = log.list();

    assertThat(groups).hasSize(501);
    assertThat(groups.stream().mapToLong(FindingGroup::count).sum()).isEqualTo(1_001);
    FindingGroup others = groups.get(500);
    assertThat(others.found()).isEqualTo("autres valeurs, regroupées");
    assertThat(others.count()).isEqualTo(500);
    assertThat(others.lines()).isEqualTo("502-1001");
    assertThat(groups).anySatisfy(g -> assertThat(g.lines()).isEqualTo("2, 1002"));
    assertThat(log.count(Severity.ERROR)).isEqualTo(1_001);
  }

  @Test
  void holdsAMillionAlternateLinesInLittleMemory() {
    LineRanges ranges = new LineRanges();
    for (int line = 1; line < 2_000_000; line += 2) {
      ranges.add(line);
    }

    String text = ranges.toString();

    assertThat(text).startsWith("1, 3, 5, ").endsWith(", 1999997, 1999999");
    assertThat(text.chars().filter(c -> c == ',').count()).isEqualTo(999_999);
  }

  private static Finding code(String column, int line, String found) {
    return new Finding(
        FindingKind.CODE_UNKNOWN, Severity.ERROR, null, line, column, found, "un code");
  }
}
