package fr.azimut.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.nasty.VersionPair.Difference;
import fr.azimut.run.RunHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same facts told in another way give the same figures. */
class MetamorphicIT {

  private static final int AT_LEAST = 10_000;

  private static final String REVISIONS = "COM-05";
  private static final String EVOLUTION = "evolution";

  /** They count structures or places, or tell of what was received. */
  private static final Set<String> OF_STRUCTURES =
      Set.of("COM-01", "COM-02", "COM-05", "DEC-08", "MAI-01", "MAI-02", "MAI-03", "PRO-01");

  /** It compares the structures that were heard twice: halves are heard more seldom. */
  private static final String OF_CONSTANT_STRUCTURES = "ACC-02";

  private static final Scope WITNESS =
      new Scope(
          Variant.WITNESS.region(),
          List.of("38", "73"),
          List.of("mission-locale", "pole-emploi", "cio", "psad", "region"),
          Stream.concat(Stream.of(NastyRun.MONTH.minusYears(1)), NastyRun.lastMonths(4).stream())
              .toList(),
          60);

  @TempDir static Path folder;

  private static @Nullable RunHome home;

  @BeforeAll
  static void countEveryVariant() throws IOException {
    Path jobs = RunHome.copyJobs(folder.resolve("jobs"));
    for (Variant variant : Variant.values()) {
      Files.writeString(
          jobs.resolve("regions").resolve(variant.region() + ".yaml"),
          variant.scope(WITNESS).profile());
    }
    NastyFiles facts = NastyFiles.of(WITNESS, RunHome.formats(jobs, WITNESS.networks()));
    home = RunHome.start(jobs, folder.resolve("home"));
    for (Variant variant : Variant.values()) {
      count(variant, facts.within(variant.scope(WITNESS)));
    }
  }

  private static void count(Variant variant, NastyFiles facts) throws IOException {
    for (int months : variant.arrivals()) {
      Path deposits = folder.resolve(variant.name() + months);
      variant.write(months == 0 ? facts : facts.last(months), deposits);
      home().count(variant.region(), NastyRun.MONTH, deposits);
    }
  }

  private static RunHome home() {
    return Objects.requireNonNull(home);
  }

  @AfterAll
  static void close() {
    home().close();
  }

  @ParameterizedTest
  @EnumSource(names = {"ROWS", "CHARSET", "DELIMITER", "COLUMNS"})
  void anotherWritingChangesNoCell(Variant variant) throws SQLException {
    assertThat(differences(variant, d -> false)).isEmpty();
  }

  /** A version that was made of fewer files is revised: that alone is told of it. */
  @Test
  void anotherOrderOfFilesChangesNoCellButThatItRevises() throws SQLException {
    assertThat(differences(Variant.FILES, d -> d.indicator().equals(REVISIONS))).isEmpty();
  }

  /**
   * More structures are expected and received, and those that are at work in few months make less
   * certain what was sure: but what is told is the same.
   */
  @Test
  void structuresThatAreSharedOutChangeCoverageAndWhatCountsStructures() throws SQLException {
    assertThat(
            differences(
                Variant.HALVES,
                d ->
                    d.isOfCoverageAlone()
                        || d.isForWantOfCoverage()
                        || d.variable().equals(EVOLUTION)
                        || d.indicator().equals(OF_CONSTANT_STRUCTURES)
                        || OF_STRUCTURES.contains(d.indicator())))
        .isEmpty();
  }

  @Test
  void oneNetworkLessChangesItsFiguresAndThoseOfAllTogether() throws SQLException {
    Set<String> networks = Set.of(Variant.LEFT_OUT, "");
    assertThat(differences(Variant.NETWORK, d -> networks.contains(d.network()))).isEmpty();
  }

  private static List<Difference> differences(Variant variant, Predicate<Difference> allowed)
      throws SQLException {
    try (Connection connection = home().connect()) {
      VersionPair pair = new VersionPair(connection, Variant.WITNESS.region(), variant.region());
      assertThat(pair.size()).isGreaterThan(AT_LEAST);
      return pair.differences().stream().filter(allowed.negate()).toList();
    }
  }
}
