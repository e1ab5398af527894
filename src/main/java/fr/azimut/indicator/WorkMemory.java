package fr.azimut.indicator;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Memory for one sort or hash of PostgreSQL within the caller's transaction: with the four megabytes
 * of its default, a hash of some hundred thousand persons is written to disk.
 */
final class WorkMemory {

  private static final String ENOUGH = "128MB";

  private WorkMemory() {}

  static void raise(DSLContext dsl) {
    dsl.setLocal(DSL.name("work_mem"), DSL.inline(ENOUGH)).execute();
  }
}
