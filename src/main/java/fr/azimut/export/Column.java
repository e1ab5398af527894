package fr.azimut.export;

import java.util.List;

/**
 * A column of a table, as its Table Schema tells it.
 *
 * @param name header
 * @param type of the Table Schema standard
 * @param title what it means, in French
 * @param required whether no cell is empty
 * @param among the only values; empty for any
 */
record Column(String name, String type, String title, boolean required, List<String> among) {

  static Column text(String name, String title) {
    return of(name, title);
  }

  static Column of(String name, String title) {
    return new Column(name, "string", title, true, List.of());
  }

  /** A text that may be missing. */
  static Column note(String name, String title) {
    return new Column(name, "string", title, false, List.of());
  }

  /** A decimal number that may be missing. */
  static Column number(String name, String title) {
    return new Column(name, "number", title, false, List.of());
  }

  static Column count(String name, String title) {
    return new Column(name, "integer", title, true, List.of());
  }

  Column among(String... values) {
    return new Column(name, type, title, required, List.of(values));
  }
}
