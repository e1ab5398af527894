package fr.azimut.guide;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Makes a spreadsheet say what a cell expects, and refuse what would be rejected. */
final class CellRule {

  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_TEXT = 225;

  /** 1 January 2000, in days of a spreadsheet: no extract tells of anything before. */
  private static final String FIRST_DAY = "36526";

  /** 31 December 2099. */
  private static final String LAST_DAY = "73050";

  private static final String FIRST_YEAR = "1990";

  private final XSSFSheet sheet;
  private final CodeSheet codes;
  private final XSSFDataValidationHelper helper;

  CellRule(XSSFSheet sheet, CodeSheet codes) {
    this.sheet = sheet;
    this.codes = codes;
    this.helper = new XSSFDataValidationHelper(sheet);
  }

  void apply(ColumnGuide column, CellRangeAddressList cells) {
    DataValidation rule = helper.createValidation(constraint(column), cells);
    rule.setEmptyCellAllowed(true);
    rule.setShowPromptBox(true);
    rule.createPromptBox(cut(column.name(), LONGEST_TITLE), cut(prompt(column), LONGEST_TEXT));
    rule.setShowErrorBox(true);
    rule.setErrorStyle(column.keepsUnknown() ? ErrorStyle.WARNING : ErrorStyle.STOP);
    rule.createErrorBox(
        cut(column.name(), LONGEST_TITLE),
        cut("Attendu : " + expected(column) + ".", LONGEST_TEXT));
    if (column.kind() == ValueKind.CODE) {
      // for XLSX, true shows the arrow
      rule.setSuppressDropDownArrow(true);
    }
    sheet.addValidationData(rule);
  }

  private DataValidationConstraint constraint(ColumnGuide column) {
    return switch (column.kind()) {
      case CODE -> helper.createFormulaListConstraint(codes.find(column).orElseThrow());
      case DATE ->
          helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "dd/mm/yyyy");
      case YEAR ->
          helper.createIntegerConstraint(
              OperatorType.BETWEEN, FIRST_YEAR, String.valueOf(column.maximum()));
      case WHOLE_NUMBER ->
          helper.createIntegerConstraint(
              OperatorType.BETWEEN, "0", String.valueOf(column.maximum()));
      case NUMBER ->
          helper.createDecimalConstraint(
              OperatorType.BETWEEN, "0", String.valueOf(column.maximum()));
      case STRUCTURE -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "1", "64");
      case COMMUNE, POSTCODE -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "5", "5");
      case CODES, AGE, MONTH, STRUCTURES, PERSON, TEXT ->
          new XSSFDataValidationConstraint(ValidationType.ANY, "");
    };
  }

  private static String prompt(ColumnGuide column) {
    return (column.required() ? "Obligatoire. " : "Facultatif. ")
        + ColumnText.sentence(expected(column));
  }

  private static String expected(ColumnGuide column) {
    return column.kind() == ValueKind.CODE
        ? "un code de la liste ; la feuille des codes dit leur sens"
        : ColumnText.expected(column);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
