package fr.azimut.guide;

import fr.azimut.normalisation.ExpectedCodes.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a network must know of a column.
 *
 * @param name its header
 * @param optional whether a file may come without it
 * @param personal whether it holds a personal datum: never read, not to be sent
 * @param required whether an empty cell rejects its row
 * @param feeds the variables that it fills, in French; empty when nothing is read from it
 * @param kind what its cells hold
 * @param pattern of a date or a month
 * @param maximum of a number
 * @param codes of a coded column, in the order of the definition
 * @param keepsUnknown whether another code is kept as not given, with a warning
 * @param example a cell that is accepted
 */
record ColumnGuide(
    String name,
    boolean optional,
    boolean personal,
    boolean required,
    List<String> feeds,
    ValueKind kind,
    @Nullable DatePattern pattern,
    long maximum,
    List<Code> codes,
    boolean keepsUnknown,
    String example) {

  boolean isCoded() {
    return kind == ValueKind.CODE || kind == ValueKind.CODES;
  }
}
