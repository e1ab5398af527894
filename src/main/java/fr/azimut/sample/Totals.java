package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.VariableSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The counts of tallies, and the rows of totals that networks leave in their files. */
final class Totals {

  private final ExtractHabits habits;
  private final int width;
  private final int label;
  private final int quantityColumn;
  private final int personsColumn;
  private final int distinctColumn;
  private long quantity;
  private long persons;
  private long quantityOfStructure;
  private long personsOfStructure;

  Totals(ExtractFormat format, ExtractHabits habits, List<String> columns) {
    this.habits = habits;
    width = columns.size();
    label = format.other().isEmpty() ? 0 : columns.indexOf(format.other().get(0).column());
    quantityColumn = column(format, columns, "quantity");
    personsColumn = column(format, columns, "persons");
    distinctColumn = column(format, columns, "distinct_persons");
  }

  void beginStructure() {
    quantityOfStructure = 0;
    personsOfStructure = 0;
  }

  /** Writes the counts of a row in it. */
  void count(List<String> row, long acts, long people, long distinct) {
    set(row, acts, people);
    if (distinctColumn >= 0) {
      row.set(distinctColumn, Numbers.write(distinct, habits.decimals()));
    }
    quantityOfStructure += acts;
    personsOfStructure += people;
  }

  void endStructure(Structure structure, FileBody body) throws IOException {
    String text = habits.subtotal();
    if (text != null && quantityOfStructure > 0) {
      List<String> row = blank(new Template(text).with("structure", structure.code()).fill());
      set(row, quantityOfStructure, personsOfStructure);
      body.other(row);
    }
    quantity += quantityOfStructure;
    persons += personsOfStructure;
  }

  void end(FileBody body) throws IOException {
    String text = habits.total();
    if (text != null) {
      List<String> row = blank(text);
      set(row, quantity, persons);
      body.other(row);
    }
    for (String note : habits.notes()) {
      body.other(blank(note));
    }
  }

  private List<String> blank(String text) {
    List<String> row = new ArrayList<>(Collections.nCopies(width, ""));
    row.set(label, text);
    return row;
  }

  private void set(List<String> row, long acts, long people) {
    if (quantityColumn >= 0) {
      row.set(quantityColumn, Numbers.write(acts, habits.decimals()));
    }
    if (personsColumn >= 0) {
      row.set(personsColumn, Numbers.write(people, habits.decimals()));
    }
  }

  private static int column(ExtractFormat format, List<String> columns, String variable) {
    VariableSource source = format.variables().get(variable);
    return source == null ? -1 : columns.indexOf(source.column());
  }
}
