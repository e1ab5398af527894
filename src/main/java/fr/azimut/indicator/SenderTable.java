package fr.azimut.indicator;

import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.Row5;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The networks of a version that send flows of which coverage is known, as constants in SQL. */
final class SenderTable {

  private static final String ALIAS = "sender";

  static final Field<String> NETWORK = DSL.field(DSL.name(ALIAS, "network"), String.class);
  static final Field<String> FLOW = DSL.field(DSL.name(ALIAS, "flow"), String.class);
  static final Field<Integer> FORMATS = DSL.field(DSL.name(ALIAS, "formats"), Integer.class);

  /** Whether its records are of structures. */
  static final Field<Boolean> STRUCTURED = DSL.field(DSL.name(ALIAS, "structured"), Boolean.class);

  /** Whether its files speak of every structure at work. */
  static final Field<Boolean> EVERY = DSL.field(DSL.name(ALIAS, "every"), Boolean.class);

  private final List<Row5<String, String, Integer, Boolean, Boolean>> rows;

  private SenderTable(List<Row5<String, String, Integer, Boolean, Boolean>> rows) {
    this.rows = rows;
  }

  static SenderTable of(VersionScope scope) {
    return new SenderTable(
        Arrays.stream(FlowTable.values())
            .filter(FlowTable::isCovered)
            .flatMap(
                flow ->
                    scope.listSenders(flow).stream()
                        .map(
                            sender ->
                                DSL.row(
                                    DSL.inline(sender.network()),
                                    DSL.inline(flow.id()),
                                    DSL.inline(sender.formats()),
                                    DSL.inline(flow.hasStructures()),
                                    DSL.inline(flow.tellsEveryStructure()))))
            .toList());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Table<?> table() {
    return DSL.values(rows.toArray(SenderTable::newRows))
        .as(ALIAS, "network", "flow", "formats", "structured", "every");
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Row5<String, String, Integer, Boolean, Boolean>[] newRows(int length) {
    return (Row5<String, String, Integer, Boolean, Boolean>[]) new Row5[length];
  }
}
