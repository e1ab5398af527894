package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FlowTableTest {

  @Test
  void thePageOfConditionsHasEveryVariable() throws IOException {
    List<String> documented =
        Files.readAllLines(Path.of("docs/JOBS.md")).stream()
            .dropWhile(line -> !line.equals("| flow | codes | numbers · dates |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    assertThat(documented)
        .containsExactlyElementsOf(Stream.of(FlowTable.values()).map(FlowTableTest::row).toList());
  }

  private static String row(FlowTable flow) {
    Stream<String> own =
        flow.codes().stream().filter(c -> !c.equals("network") && !c.equals("placement"));
    return "| `%s` | %s | %s · %s |"
        .formatted(
            flow.id(), words(own), words(flow.numbers().stream()), words(flow.dates().stream()));
  }

  private static String words(Stream<String> names) {
    String words = names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    return words.isEmpty() ? "–" : words;
  }

  @ParameterizedTest
  @EnumSource
  void itsTableHasEveryVariable(FlowTable flow) {
    if (flow.isSentInFiles() && flow != FlowTable.COOPERATION_FLOW) {
      assertThat(flow.table().fieldsRow().fields())
          .extracting(field -> field.getName())
          .containsAll(flow.dates())
          .containsAll(flow.numbers().stream().filter(n -> !n.equals("network_count")).toList());
    }
  }

  /** People are behind what networks send of their own; what lasts does not add up over months. */
  @ParameterizedTest
  @CsvSource({
    "activity,     true,  false, false, true",
    "pathway,      true,  false, true,  true",
    "request,      true,  false, true,  true",
    "early-leaver, true,  true,  false, true",
    "survey,       true,  false, false, true",
    "cooperation,  false, false, false, true",
    "referral,     true,  false, true,  true",
    "place,        false, true,  false, true",
    "context,      false, true,  false, true",
    "coverage,     false, true,  false, false",
    "territory,    false, true,  false, false",
    "delivery,     false, false, false, false",
    "revision,     false, true,  false, false"
  })
  void isOfANature(
      String id, boolean ofNetworks, boolean stock, boolean severalMonths, boolean inFiles) {
    FlowTable flow = FlowTable.find(id).orElseThrow();
    assertThat(flow.isOfNetworks()).isEqualTo(ofNetworks);
    assertThat(flow.isStock()).isEqualTo(stock);
    assertThat(flow.standsInSeveralMonths()).isEqualTo(severalMonths);
    assertThat(flow.isSentInFiles()).isEqualTo(inFiles);
  }
}
