/**
 * Tells the networks what they may send: in the terminal, as Table Schemas and as template
 * workbooks; never reads one of their files. Tells readers what the indicators are.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"definition", "extract", "indicator", "normalisation", "sample"})
package fr.azimut.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
