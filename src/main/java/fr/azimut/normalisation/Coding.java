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
 */
record Coding(
    LoadRequest request,
    LoadDefinitions definitions,
    StructureRepository structures,
    RowFindings findings) {

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
