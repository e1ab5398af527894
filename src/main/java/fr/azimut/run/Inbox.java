package fr.azimut.run;

import fr.azimut.deposit.DepositArchive;
import fr.azimut.deposit.ReceptionDays;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.FormatMatch;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.indicator.VersionScope;
import fr.azimut.quality.FindingKind;
import fr.azimut.territory.RegionProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
  private final String region;
  private final List<String> regions;

  /**
   * @param folder of the region
   * @param definitions the formats and the regions
   */
  Inbox(Path folder, Definitions definitions, RegionProfile region) {
    this.folder = folder;
    this.networks = definitions.networks();
    this.members = region.networks();
    this.region = region.id();
    this.regions = definitions.regions().listProfiles().stream().map(RegionProfile::id).toList();
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
      @Nullable LocalDate receivedOn) {

    /** Keeps a copy of the file; of a link that took its place just now, nothing. */
    ArrivalRepository.Archived archive(DepositArchive archive) {
      if (isPlain(file)) {
        try {
          return new ArrivalRepository.Archived(this, archive.store(file));
        } catch (UncheckedIOException e) {
          if (isPlain(file)) {
            throw e;
          }
        }
      }
      FindingKind why = problem == null ? FindingKind.FILE_LINK : problem;
      return new ArrivalRepository.Archived(
          new Found(month, file, null, why, receivedOn), archive.leave(file));
    }
  }

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
          .filter(PassedOver::isMonth)
          .map(f -> f.getFileName().toString())
          .map(YearMonth::parse)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What lies in the folders that a version of that month looks at, and is no extract. */
  List<PassedOver> passedOver(YearMonth month) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try {
      List<PassedOver> passed = new ArrayList<>(PassedOver.besideMonths(folder));
      YearMonth first = month.minusMonths(VersionScope.LOOKED_AT - 1L);
      for (YearMonth of : months()) {
        if (!of.isAfter(month) && !of.isBefore(first)) {
          entries(of).forEach(entry -> PassedOver.find(entry).ifPresent(passed::add));
        }
      }
      return passed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> entries(YearMonth month) throws IOException {
    try (Stream<Path> listed = Files.list(folder.resolve(month.toString()))) {
      return listed.sorted().toList();
    }
  }

  private List<Found> files(YearMonth month) {
    Path ofMonth = folder.resolve(month.toString());
    try {
      List<Path> files =
          entries(month).stream()
              .filter(f -> PassedOver.find(f).isEmpty())
              .filter(f -> !(isPlain(f) && f.getFileName().toString().equals(ReceptionDays.FILE)))
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

  private static boolean isPlain(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private Found identify(YearMonth month, Path file, ReceptionDays days) {
    LocalDate receivedOn = days.get(file).orElse(null);
    if (!isPlain(file)) {
      boolean isFolder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
      FindingKind problem = isFolder ? FindingKind.FOLDER_NOT_READ : FindingKind.FILE_LINK;
      return new Found(month, file, null, problem, receivedOn);
    }
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
    if (match.isOfAnother(file.getFileName().toString(), region, regions)) {
      problem = FindingKind.FILE_OTHER_REGION;
    }
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
