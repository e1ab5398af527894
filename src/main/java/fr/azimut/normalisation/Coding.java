package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import java.time.LocalDate;

/**
 * What the rows of one file are coded with.
 *
 * @param request the file
 * @param definitions formats, mapping tables and codes
 * @param structures gives structures their ids
 * @param findings takes what is wrong
 * @param checks of the values of a row together
 * @param numbers how the file writes them
 */
record Coding(
    LoadRequest request,
    LoadDefinitions definitions,
    StructureStore structures,
    RowFindings findings,
    RowChecks checks,
    NumberWriting numbers) {

  static Coding of(
      LoadRequest request,
      LoadDefinitions definitions,
      StructureStore structures,
      RowFindings findings) {
    int network = definitions.codes().ids("network").getOrDefault(request.network().network(), 0);
    RowChecks checks = new RowChecks(definitions.checks(), request.format(), network);
    return new Coding(
        request,
        definitions,
        structures,
        findings,
        checks,
        new NumberWriting(request.file(), request.format()));
  }

  ExtractFormat format() {
    return request.format();
  }

  LocalDate firstDay() {
    return request.month().atDay(1);
  }

  /** The column of a variable whose codes are those of the list of the same name. */
  CodeColumn column(String variable) {
    return CodeColumn.of(
        format(), variable, definitions.codes().ids(variable), definitions.networks());
  }
}
