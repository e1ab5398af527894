package fr.azimut.extract;

import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.ss.usermodel.CellType;

/**
 * Whether a workbook keeps what its formula gave. Programs that write formulas without calculating
 * them leave nothing, or a zero and the wish that the workbook be calculated when it is opened.
 */
final class FormulaValue {

  /** Of the flags of a formula: to be calculated when the workbook is opened. */
  private static final int ON_LOAD = 2;

  private FormulaValue() {}

  static boolean isKept(FormulaRecord formula) {
    if (formula.hasCachedResultString()) {
      return true;
    }
    boolean isZero =
        formula.getCachedResultTypeEnum() == CellType.NUMERIC && formula.getValue() == 0;
    return formula.getCachedResultTypeEnum() != CellType.STRING
        && !(isZero && (formula.getOptions() & ON_LOAD) != 0);
  }
}
