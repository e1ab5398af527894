package fr.azimut.indicator;

import fr.azimut.normalisation.CodeCatalog;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The networks' slugs and their codes, in SQL. */
final class NetworkCodes {

  private final Map<String, Short> codes = new LinkedHashMap<>();

  NetworkCodes(CodeCatalog catalog) {
    for (String network : catalog.list("network")) {
      codes.put(network, (short) catalog.id("network", network));
    }
  }

  /** The code of a network given by its slug; codes of {@code referred_to} begin alike. */
  Field<Short> codeOf(Field<String> slug) {
    return DSL.case_(slug).mapValues(codes);
  }

  /** The slug of a network given by its code. */
  Field<String> nameOf(Field<Short> code) {
    Map<Short, String> names = new LinkedHashMap<>();
    codes.forEach((slug, id) -> names.put(id, slug));
    return DSL.case_(code).mapValues(names);
  }
}
