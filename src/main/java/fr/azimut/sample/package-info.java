/** Writes invented extracts in the networks' own formats; never reads one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"definition", "territory", "extract", "normalisation"})
package fr.azimut.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
