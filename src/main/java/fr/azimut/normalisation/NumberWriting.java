package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractReader;
import fr.azimut.extract.RowSink;
import fr.azimut.normalisation.WrittenNumber.Decimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes its numbers, column by column, as its own cells prove. It is asked at the first
 * number that can be read in two ways, and reads the file for that: a file without any is not read
 * twice.
 */
final class NumberWriting {

  private final Path file;
  private final ExtractFormat format;
  private @Nullable List<Set<Decimal>> proven;

  NumberWriting(Path file, ExtractFormat format) {
    this.file = file;
    this.format = format;
  }

  /**
   * The decimal sign of a column: the one that its other numbers prove. Empty when none does, or
   * when they contradict each other.
   *
   * @param column its place in the values of a row
   */
  Optional<Decimal> decimal(int column) {
    if (proven == null) {
      proven = read();
    }
    Set<Decimal> signs = proven.get(column);
    return signs.size() == 1 ? signs.stream().findFirst() : Optional.empty();
  }

  private List<Set<Decimal>> read() {
    List<Set<Decimal>> signs = new ArrayList<>();
    format.columns().forEach(column -> signs.add(EnumSet.noneOf(Decimal.class)));
    RowSink sink =
        (line, sheet, values) -> {
          for (int i = 0; i < signs.size(); i++) {
            if (hasSign(values[i])) {
              Set<Decimal> of = signs.get(i);
              WrittenNumber.of(values[i]).flatMap(WrittenNumber::decimal).ifPresent(of::add);
            }
          }
        };
    ExtractReader.read(file, format, finding -> {}, sink);
    return signs;
  }

  private static boolean hasSign(String text) {
    return text.indexOf('.') >= 0 || text.indexOf(',') >= 0;
  }
}
