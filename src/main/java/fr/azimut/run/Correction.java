package fr.azimut.run;

import fr.azimut.deposit.ArchivedFile;
import fr.azimut.deposit.Certificate;
import fr.azimut.deposit.CorrectedFile;
import fr.azimut.deposit.Verdict;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.normalisation.LoadRequest;
import fr.azimut.normalisation.RowReview;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import fr.azimut.quality.Severity;
import fr.azimut.quality.Suggested;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the corrected copy of a file: only when every error has a certain correction, and only when
 * a check accepts the copy.
 */
final class Correction {

  private final Definitions definitions;
  private final FileCheck check;

  Correction(Definitions definitions, FileCheck check) {
    this.definitions = definitions;
    this.check = check;
  }

  /**
   * Writes the copy beside the certificate.
   *
   * @return its name, empty when there is none
   */
  Optional<String> write(
      Certificate certificate, Arrival arrival, LoadRequest request, Path folder) {
    ExtractFormat format = request.format();
    if (!CorrectedFile.canWrite(format) || !isCertain(certificate.findings())) {
      return Optional.empty();
    }
    String name = name(arrival.file().name());
    try {
      Path draft =
          Files.createTempFile(
              Path.of(System.getProperty("java.io.tmpdir")), "azimut-copie-", name);
      try {
        if (!copy(request, draft) || !isAccepted(arrival, request, draft)) {
          return Optional.empty();
        }
        Files.createDirectories(folder);
        // through a stream, for a draft is its owner's alone and a return is not
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
          Files.copy(draft, out);
        }
        return Optional.of(name);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the copy of a file: {@code <name>-corrige.<extension>}. */
  static String name(String original) {
    int dot = original.lastIndexOf('.');
    return dot < 0
        ? original + "-corrige"
        : original.substring(0, dot) + "-corrige" + original.substring(dot);
  }

  private static boolean isCertain(List<FindingGroup> findings) {
    boolean errorsAreCertain =
        findings.stream()
            .filter(g -> g.severity() == Severity.ERROR || g.severity() == Severity.BLOCKING)
            .filter(g -> g.kind() != FindingKind.TOO_MANY_ERRORS)
            .allMatch(g -> g.severity() == Severity.ERROR && isCertain(g.suggestion()));
    return errorsAreCertain && findings.stream().anyMatch(g -> isCertain(g.suggestion()));
  }

  private static boolean isCertain(@Nullable Suggested suggestion) {
    return suggestion != null && suggestion.certain();
  }

  /** Copies the rows with their corrections; false when a value looks personal. */
  private boolean copy(LoadRequest request, Path to) {
    ExtractFormat format = request.format();
    List<String> columns = format.columns().stream().map(ExtractFormat.Column::name).toList();
    boolean[] personal = {false};
    try (CorrectedFile copy = CorrectedFile.create(format, to)) {
      new RowReview(definitions.networks(), definitions.codes(), definitions.checks())
          .read(
              request,
              (line, sheet, values, findings) -> {
                findings.forEach(f -> correct(columns, values, f));
                personal[0] |= Arrays.stream(values).anyMatch(FoundText::isPersonal);
                copy.add(values);
              });
    }
    return !personal[0];
  }

  private static void correct(List<String> columns, String[] values, Finding finding) {
    Suggested suggestion = finding.suggestion();
    if (suggestion != null && suggestion.certain()) {
      values[columns.indexOf(finding.column())] = suggestion.value();
    }
  }

  private boolean isAccepted(Arrival arrival, LoadRequest request, Path copy) {
    ArchivedFile file = FileRequest.identify(copy);
    Arrival corrected =
        new Arrival(
            0,
            arrival.month(),
            arrival.network(),
            arrival.format(),
            arrival.flow(),
            file,
            null,
            null);
    Verdict verdict =
        check.check(corrected, request.geography(), request.register()).deposit().verdict();
    return verdict == Verdict.ACCEPTED || verdict == Verdict.ACCEPTED_WITH_RESERVES;
  }
}
