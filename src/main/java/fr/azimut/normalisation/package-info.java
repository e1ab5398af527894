/**
 * Turns rows of text into coded rows of a flow and copies them into {@code core}; never aggregates.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"definition", "personal", "quality", "territory", "extract"})
package fr.azimut.normalisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
