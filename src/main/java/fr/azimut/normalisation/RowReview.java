package fr.azimut.normalisation;

import fr.azimut.extract.ExtractReader;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.RowSink;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file as a load does, with the same checks in the same order, and loads nothing: rows and
 * their findings are shown one after the other. Memory does not grow with the file.
 */
public final class RowReview {

  private final LoadDefinitions definitions;

  /**
   * @param networks the formats and mapping tables
   * @param codes the canonical codes
   * @param checks of the values of a row together
   */
  public RowReview(NetworkCatalog networks, CodeCatalog codes, RowCheckCatalog checks) {
    this.definitions = new LoadDefinitions(networks, codes, checks);
  }

  /** Shows every row of data of a file, as far as the file can be read. */
  public void read(LoadRequest request, RowObserver observer) {
    read(request, new NoWriter(), observer);
  }

  void read(LoadRequest request, RowWriter writer, RowObserver observer) {
    read(request, RowFindings::new, PassingStructures.none(), writer, observer);
  }

  void read(
      LoadRequest request,
      Function<FindingSink, RowFindings> findings,
      StructureStore structures,
      RowWriter writer,
      RowObserver observer) {
    Pairing pairing = new Pairing(observer);
    pairing.coder =
        RowCoders.of(Coding.of(request, definitions, structures, findings.apply(pairing)));
    pairing.writer = writer;
    ExtractReader.read(request.file(), request.format(), pairing, pairing);
    pairing.show();
  }

  /** Brings a row and its findings together: some come just before their row, some just after. */
  private static final class Pairing implements RowSink, FindingSink {
    private final RowObserver observer;
    private @Nullable RowCoder coder;
    private RowWriter writer = new NoWriter();
    private int line;
    private @Nullable String sheet;
    private String @Nullable [] values;
    private List<Finding> findings = new ArrayList<>();
    private final List<Finding> ahead = new ArrayList<>();

    Pairing(RowObserver observer) {
      this.observer = observer;
    }

    @Override
    public void add(Finding finding) {
      if (finding.line() == line && values != null && Objects.equals(finding.sheet(), sheet)) {
        findings.add(finding);
      } else {
        if (!ahead.isEmpty() && ahead.get(0).line() != finding.line()) {
          ahead.clear(); // of a line that was no row of data
        }
        ahead.add(finding);
      }
    }

    @Override
    public void accept(int line, @Nullable String sheet, String[] values) {
      turnTo(line, sheet, values);
      Objects.requireNonNull(coder).code(line, sheet, values, writer);
    }

    @Override
    public void reject(int line, @Nullable String sheet, String[] values) {
      turnTo(line, sheet, values);
    }

    private void turnTo(int line, @Nullable String sheet, String[] values) {
      show();
      this.line = line;
      this.sheet = sheet;
      this.values = values.clone();
      ahead.stream().filter(f -> f.line() == line).forEach(findings::add);
      ahead.clear();
    }

    void show() {
      if (values != null) {
        observer.see(line, sheet, values, findings);
        findings = new ArrayList<>();
        values = null;
      }
    }
  }
}
