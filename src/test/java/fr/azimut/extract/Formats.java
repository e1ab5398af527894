package fr.azimut.extract;

import fr.azimut.definition.Position;
import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.extract.ExtractFormat.Container;
import fr.azimut.extract.ExtractFormat.Frequency;
import fr.azimut.extract.ExtractFormat.OtherRow;
import fr.azimut.extract.ExtractFormat.VariableSource;
import java.util.List;
import java.util.Map;

/** Formats of columns {@code code}, {@code acts}, an optional {@code note}, a personal one. */
final class Formats {

  private static final Position HERE = new Position("test.yaml", 1, 1);

  private Formats() {}

  static ExtractFormat csv(String charset, int headerWithin) {
    return format(Container.CSV, charset, ";", null, headerWithin);
  }

  static ExtractFormat csv(String charset, String delimiter, int headerWithin) {
    return format(Container.CSV, charset, delimiter, null, headerWithin);
  }

  static ExtractFormat xlsx(String sheet) {
    return format(Container.XLSX, null, null, sheet, 5);
  }

  static ExtractFormat workbook(Container container, String sheet) {
    return format(container, null, null, sheet, 5);
  }

  /** The same format, with what personal data do to its files. */
  static ExtractFormat refusing(ExtractFormat of, ExtractFormat.OnPersonalData personalData) {
    return new ExtractFormat(
        of.position(),
        of.id(),
        of.label(),
        of.flow(),
        of.frequency(),
        of.fileName(),
        of.sampleName(),
        of.container(),
        of.charset(),
        of.byteOrderMark(),
        of.delimiter(),
        of.sheet(),
        of.headerWithin(),
        of.titles(),
        of.columns(),
        of.other(),
        of.variables(),
        of.notAvailable(),
        of.maximumBytes(),
        personalData,
        of.maximumRejected(),
        of.maximumRepeated());
  }

  private static ExtractFormat format(
      Container container,
      @org.jspecify.annotations.Nullable String charset,
      @org.jspecify.annotations.Nullable String delimiter,
      @org.jspecify.annotations.Nullable String sheet,
      int headerWithin) {
    return new ExtractFormat(
        HERE,
        "test",
        "Test",
        Flow.ACTIVITY,
        Frequency.MONTHLY,
        "T_(?<year>\\d{4})(?<month>\\d{2})",
        "T_{year}{month}",
        container,
        charset,
        false,
        delimiter,
        sheet,
        headerWithin,
        List.of(),
        List.of(
            new Column("code", false, false, null),
            new Column("acts", false, false, null),
            new Column("note", true, false, null),
            new Column("conseiller", true, true, null)),
        List.of(new OtherRow("code", "(?i)total.*", List.of("acts"))),
        Map.of(
            "structure",
            new VariableSource(
                HERE, "code", null, null, Map.of(), List.of(), null, true, null, null, null, null)),
        List.of("n.d."),
        null,
        null,
        0.05,
        0.05);
  }
}
