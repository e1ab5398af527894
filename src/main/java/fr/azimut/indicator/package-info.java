/**
 * Definitions of the indicators, compiled to SQL, and their values; never decides what may be
 * published.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"definition", "territory", "month", "normalisation"})
package fr.azimut.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
