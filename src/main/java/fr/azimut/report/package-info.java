/** Workbooks, charts and maps from publishable tables; never sees an unprotected value. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"definition", "territory", "month", "disclosure", "comparison"})
package fr.azimut.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
