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
   * Says whether rows are grouped and joined by hash alone. Of a table that a query itself makes
   * the server knows no statistics; taken for small, it would be sorted, or read once more for each
   * row of the other.
   */
  static void hashOnly(DSLContext dsl, boolean only) {
    dsl.setLocal(DSL.name("enable_nestloop"), DSL.inline(!only)).execute();
    dsl.setLocal(DSL.name("enable_sort"), DSL.inline(!only)).execute();
  }
}
