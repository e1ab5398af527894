package fr.azimut.normalisation;

import fr.azimut.extract.ExtractReader;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.RowSink;
import fr.azimut.quality.Finding;
import fr.azimut.quality.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the beginning of a file as a load does, and loads nothing. */
public final class RowPreview {

  private final LoadDefinitions definitions;

  /**
   * @param networks the formats and mapping tables
   * @param codes the canonical codes
   * @param checks of the values of a row together
   */
  public RowPreview(NetworkCatalog networks, CodeCatalog codes, RowCheckCatalog checks) {
    this.definitions = new LoadDefinitions(networks, codes, checks);
  }

  /**
   * Reads the first rows of data; the rest of the file is not looked at.
   *
   * @param most how many rows, accepted and rejected together
   */
  public Preview read(LoadRequest request, int most) {
    PreviewStructures structures = new PreviewStructures();
    PreviewTexts texts =
        new PreviewTexts(
            request.format().flow(),
            definitions.codes(),
            structures,
            request.geography().reference());
    List<Finding> findings = new ArrayList<>();
    RowCoder coder =
        RowCoders.of(Coding.of(request, definitions, structures, new RowFindings(findings::add)));
    FirstRows first = new FirstRows(coder, texts, most);
    try {
      ExtractReader.read(request.file(), request.format(), findings::add, first);
    } catch (Enough e) {
      // as wanted
    }
    return new Preview(
        texts.columns(),
        first.rows.stream()
            .map(r -> new PreviewRow(r.line, r.texts, of(findings, f -> f.line() == r.line)))
            .toList(),
        of(findings, f -> f.severity() == Severity.BLOCKING));
  }

  private static List<Finding> of(List<Finding> findings, Predicate<Finding> wanted) {
    return findings.stream().filter(wanted).toList();
  }

  private record Seen(int line, List<String> texts) {}

  /** Stops at the row after the last: what is found just behind a row is still told. */
  private static final class FirstRows implements RowSink {
    private final RowCoder coder;
    private final PreviewTexts texts;
    private final int most;
    private final List<Seen> rows = new ArrayList<>();

    FirstRows(RowCoder coder, PreviewTexts texts, int most) {
      this.coder = coder;
      this.texts = texts;
      this.most = most;
    }

    @Override
    public void accept(int line, @Nullable String sheet, String[] values) {
      stop();
      KeptFields fields = new KeptFields();
      boolean written = coder.code(line, sheet, values, fields);
      rows.add(new Seen(line, written ? texts.of(fields.list()) : List.of()));
    }

    @Override
    public void reject(int line, @Nullable String sheet, String[] values) {
      stop();
      rows.add(new Seen(line, List.of()));
    }

    private void stop() {
      if (rows.size() == most) {
        throw new Enough();
      }
    }
  }

  /** Ends the reading of a file of which enough was seen. */
  private static final class Enough extends RuntimeException {
    Enough() {
      super(null, null, false, false);
    }
  }
}
