package fr.azimut.run;

import fr.azimut.definition.Suggestion;
import fr.azimut.deposit.ArchivedFile;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.FormatMatch;
import fr.azimut.extract.NetworkDefinition;
import fr.azimut.quality.FoundText;
import fr.azimut.territory.RegionProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody asks about before sending it, and what is known of it without reading it.
 *
 * @param file where it is
 * @param region asked for, null for that of {@code jobs/monthly.yaml}
 * @param month asked for, null for that of its name
 * @param format asked for, null for that of its name
 */
record FileRequest(
    Path file, @Nullable String region, @Nullable YearMonth month, @Nullable String format) {

  /** The region of the request. */
  RegionProfile region(Definitions definitions) {
    return definitions.region(region == null ? definitions.monthly().region() : region);
  }

  /**
   * The file as an arrival of a run, without id.
   *
   * @throws RunRefusedException when the file is not there, or nobody can tell what it is
   */
  Arrival arrival(Definitions definitions) {
    if (!Files.isRegularFile(file)) {
      throw new RunRefusedException(
          "Fichier introuvable : "
              + file.resolveSibling(FoundText.fileName(file.getFileName().toString(), "")));
    }
    Optional<FormatMatch> match = definitions.networks().findFormat(file.getFileName().toString());
    ExtractFormat found =
        format == null
            ? match.map(FormatMatch::format).orElseThrow(() -> unknownName(definitions))
            : format(definitions, format);
    NetworkDefinition network = sender(definitions, found);
    return new Arrival(
        0,
        month(found, match.orElse(null)),
        network.network(),
        found.id(),
        found.flow().id(),
        identify(file),
        null,
        null);
  }

  private NetworkDefinition sender(Definitions definitions, ExtractFormat found) {
    RegionProfile profile = region(definitions);
    return profile.networks().stream()
        .map(definitions.networks()::get)
        .filter(n -> n.extracts().contains(found))
        .findFirst()
        .orElseThrow(
            () ->
                new RunRefusedException(
                    "Aucun réseau de la région « "
                        + profile.label()
                        + " » n'envoie de fichier « "
                        + found.label()
                        + " » ("
                        + found.id()
                        + ")."));
  }

  private static ExtractFormat format(Definitions definitions, String id) {
    List<ExtractFormat> all =
        definitions.networks().list().stream().flatMap(n -> n.extracts().stream()).toList();
    List<String> ids = all.stream().map(ExtractFormat::id).toList();
    return all.stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new RunRefusedException(
                    "Format inconnu : « "
                        + id
                        + " ». "
                        + Suggestion.nearest(id, ids)
                            .map(s -> "Vouliez-vous dire « " + s + " » ?")
                            .orElse("Formats décrits : " + String.join(", ", ids) + ".")));
  }

  private RunRefusedException unknownName(Definitions definitions) {
    String name = FoundText.fileName(file.getFileName().toString(), "");
    List<ExtractFormat> formats = definitions.formats(region(definitions));
    List<String> expected =
        formats.stream().map(f -> expectedName(f, region(definitions))).toList();
    String near =
        Suggestion.nearest(name.replaceAll("\\d{4}", "AAAA").replaceAll("\\d{2}", "MM"), expected)
            .map(s -> " Vouliez-vous dire « " + s + " » ?")
            .orElse("");
    return new RunRefusedException(
        "Fichier non reconnu : « "
            + name
            + " » n'a le nom d'aucun format."
            + near
            + "\nNoms attendus :\n"
            + expected.stream().map(e -> "  " + e).collect(Collectors.joining("\n"))
            + "\nRenommez le fichier, ou nommez son format (--format).");
  }

  private static String expectedName(ExtractFormat format, RegionProfile region) {
    return format
        .sampleName()
        .replace("{year}", "AAAA")
        .replace("{month}", "MM")
        .replace("{region}", region.id())
        .replace("{REGION}", region.id().toUpperCase(Locale.ROOT));
  }

  private YearMonth month(ExtractFormat of, @Nullable FormatMatch match) {
    YearMonth named = match == null || !match.format().equals(of) ? null : match.month();
    if (month != null && named != null && !named.equals(month)) {
      throw new RunRefusedException(
          "Le nom du fichier dit " + named + " et la demande " + month + " : lequel est le bon ?");
    } else if (month != null) {
      return month;
    } else if (named != null) {
      return named;
    } else if (match != null && match.format().equals(of)) {
      return folderMonth().orElse(match.year().atMonth(1));
    }
    return folderMonth()
        .orElseThrow(
            () -> new RunRefusedException("De quel mois est ce fichier ? Donnez --month AAAA-MM."));
  }

  /** The month of the folder that the file lies in, as a run reads it. */
  private Optional<YearMonth> folderMonth() {
    Path folder = file.toAbsolutePath().getParent();
    String name = folder == null ? "" : String.valueOf(folder.getFileName());
    return name.matches("\\d{4}-(0[1-9]|1[0-2])")
        ? Optional.of(YearMonth.parse(name))
        : Optional.empty();
  }

  /** A file as it lies, without a copy. */
  static ArchivedFile identify(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long size;
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        size = in.transferTo(OutputStream.nullOutputStream());
      }
      String sha256 = HexFormat.of().formatHex(digest.digest());
      return new ArchivedFile(ArchivedFile.name(file, sha256), sha256, size, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
