package fr.azimut.indicator;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What PostgreSQL is told about how to work, until the end of the caller's transaction. */
final class QueryPlanning {

  private static final String ENOUGH = "128MB";

  private QueryPlanning() {}

  /**
   * Gives one sort or hash more memory: with the four megabytes of the default, a hash of some
   * hundred thousand persons is written to disk.
   */
  static void raiseMemory(DSLContext dsl) {
    dsl.setLocal(DSL.name("work_mem"), DSL.inline(ENOUGH)).execute();
  }

  /**
   * Has rows grouped and joined by hash where they can be. Of tables just loaded, and of those that
   * a query itself makes, the server knows no statistics; taken for small, they would be sorted, or
   * read once more for each row of the other.
   */
  static void hashOnly(DSLContext dsl) {
    dsl.setLocal(DSL.name("enable_nestloop"), DSL.inline(false)).execute();
    dsl.setLocal(DSL.name("enable_sort"), DSL.inline(false)).execute();
  }
}
