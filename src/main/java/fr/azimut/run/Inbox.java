package fr.azimut.run;

import fr.azimut.deposit.ReceptionDays;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.FormatMatch;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.indicator.VersionScope;
import fr.azimut.quality.FindingKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folders of extracts of a region: {@code <folder>/<yyyy-MM>/<file>}. */
final class Inbox {

  private final Path folder;
  private final NetworkCatalog networks;
  private final List<String> members;

  /**
   * @param folder of the region
   * @param members slugs of the region's networks
   */
  Inbox(Path folder, NetworkCatalog networks, List<String> members) {
    this.folder = folder;
    this.networks = networks;
    this.members = members;
  }

  /**
   * A file and what its name says.
   *
   * @param month of its folder
   * @param match null when no format knows the name
   * @param problem why it cannot be attributed, null when it can
   * @param receivedOn the day of its reception, null when nobody noted it
   */
  record Found(
      YearMonth month,
      Path file,
      @Nullable FormatMatch match,
      @Nullable FindingKind problem,
      @Nullable LocalDate receivedOn) {}

  /** The last month that has a folder. */
  Optional<YearMonth> latestMonth() {
    List<YearMonth> months = months();
    return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
  }

  /**
   * The files that a version of that month looks at, by month and name.
   *
   * @throws RunRefusedException when the days of reception of a month are wrong
   */
  List<Found> list(YearMonth month) {
    List<Found> found = new ArrayList<>();
    YearMonth first = month.minusMonths(VersionScope.LOOKED_AT - 1L);
    for (YearMonth of : months()) {
      if (!of.isAfter(month)) {
        List<Found> files = files(of);
        files.stream().filter(f -> !of.isBefore(first) || isYearly(f)).forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isYearly(Found found) {
    FormatMatch match = found.match();
    return match != null && match.format().frequency() == ExtractFormat.Frequency.YEARLY;
  }

  private List<YearMonth> months() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .filter(n -> n.matches("\\d{4}-(0[1-9]|1[0-2])"))
          .map(YearMonth::parse)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Found> files(YearMonth month) {
    Path ofMonth = folder.resolve(month.toString());
    try (Stream<Path> listed = Files.list(ofMonth)) {
      List<Path> files =
          listed
              .filter(Files::isRegularFile)
              .filter(f -> !f.getFileName().toString().startsWith("."))
              .filter(f -> !f.getFileName().toString().equals(ReceptionDays.FILE))
              .sorted()
              .toList();
      ReceptionDays days = ReceptionDays.read(ofMonth, month, files);
      List<Found> found = files.stream().map(f -> identify(month, f, days)).toList();
      return found.stream().map(f -> refuseRival(f, found)).toList();
    } catch (ReceptionDays.Refused e) {
      throw new RunRefusedException(Objects.requireNonNull(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Found identify(YearMonth month, Path file, ReceptionDays days) {
    LocalDate receivedOn = days.get(file).orElse(null);
    FormatMatch match =
        networks
            .findFormat(file.getFileName().toString())
            .filter(m -> members.contains(m.network().network()))
            .orElse(null);
    if (match == null) {
      return new Found(month, file, null, FindingKind.FILE_UNKNOWN, receivedOn);
    }
    YearMonth named = match.month();
    boolean elsewhere =
        named == null ? match.year().getValue() != month.getYear() : !named.equals(month);
    FindingKind problem = elsewhere ? FindingKind.FILE_OTHER_PERIOD : null;
    return new Found(month, file, match, problem, receivedOn);
  }

  /** Two files for one format and month: which is right is not ours to choose. */
  private static Found refuseRival(Found one, List<Found> all) {
    FormatMatch match = one.match();
    if (match == null || one.problem() != null) {
      return one;
    }
    String format = match.format().id();
    long rivals =
        all.stream()
            .filter(f -> f.problem() == null && f.match() != null)
            .filter(f -> f.match() != null && f.match().format().id().equals(format))
            .count();
    return rivals == 1
        ? one
        : new Found(one.month(), one.file(), match, FindingKind.FILE_DUPLICATE, one.receivedOn());
  }
}
