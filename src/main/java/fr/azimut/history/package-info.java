/**
 * Compares a deposit with the others of its month version: the months before, the other networks;
 * never looks at one row.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"quality", "extract", "deposit"})
package fr.azimut.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
