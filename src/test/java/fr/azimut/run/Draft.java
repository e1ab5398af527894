package fr.azimut.run;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.sample.WrittenRows;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A good file of a network as rows of text, to be spoilt and written again. */
public final class Draft {

  private final ExtractFormat format;
  private final YearMonth month;
  private final List<String> titles;
  private final List<List<String>> rows = new ArrayList<>();

  public Draft(
      ExtractFormat format, YearMonth month, List<String> titles, List<List<String>> rows) {
    this.format = format;
    this.month = month;
    this.titles = new ArrayList<>(titles);
    rows.forEach(row -> this.rows.add(new ArrayList<>(row)));
  }

  public Draft copy() {
    return new Draft(format, month, titles, rows);
  }

  public ExtractFormat format() {
    return format;
  }

  public YearMonth month() {
    return month;
  }

  /** The lines above the header. */
  public List<String> titles() {
    return titles;
  }

  /** The header, then the data; all may be changed. */
  public List<List<String>> rows() {
    return rows;
  }

  public List<String> header() {
    return rows.get(0);
  }

  /** Rows of data. */
  public int size() {
    return rows.size() - 1;
  }

  /** Names of the variables that are read from a column. */
  public List<String> variables(Predicate<VariableSource> wanted) {
    return format.variables().entrySet().stream()
        .filter(e -> e.getValue().column() != null && wanted.test(e.getValue()))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  /** The place of the column of the first of these variables that has one. */
  public Optional<Integer> place(String... variables) {
    for (String variable : variables) {
      VariableSource source = format.variables().get(variable);
      if (source != null && source.column() != null && header().contains(source.column())) {
        return Optional.of(header().indexOf(source.column()));
      }
    }
    return Optional.empty();
  }

  /** Changes one cell of one row of data, from 1; false when there is no such column. */
  public boolean set(int row, Optional<Integer> place, String text) {
    place.ifPresent(p -> rows.get(row).set(p, text));
    return place.isPresent();
  }

  public String get(int row, int place) {
    return rows.get(row).get(place);
  }

  /** The first row of data of which a cell is so, from 1. */
  public Optional<Integer> find(int place, Predicate<String> wanted) {
    for (int row = 1; row < rows.size(); row++) {
      if (wanted.test(get(row, place))) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** How many rows of data have this text there. */
  public long count(int place, String text) {
    return rows.stream().skip(1).filter(r -> r.get(place).equals(text)).count();
  }

  public void write(Path file) {
    WrittenRows.write(file, format, titles, rows);
  }
}
