package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.VariableSource;
import java.util.List;
import java.util.Optional;

/**
 * The column of a file that fills a variable.
 *
 * @param index its place in the values of a row
 * @param column its header
 * @param required whether an empty value rejects the row
 */
record Cell(int index, String column, boolean required) {

  /** The column of a variable, when the format fills it by one. */
  static Optional<Cell> find(ExtractFormat format, String variable) {
    VariableSource source = format.variables().get(variable);
    if (source == null || source.column() == null) {
      return Optional.empty();
    }
    List<String> names = format.columns().stream().map(ExtractFormat.Column::name).toList();
    return Optional.of(
        new Cell(names.indexOf(source.column()), source.column(), source.required()));
  }

  /** The value, empty when absent; an absent value that is required is told. */
  String read(String[] values, RowFindings findings) {
    String text = values[index];
    if (required && text.isEmpty()) {
      findings.missing(column);
    }
    return text;
  }
}
