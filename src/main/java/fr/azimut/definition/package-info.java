/**
 * Reads the files of {@code jobs/} strictly and blames file, line and column; knows nothing of what
 * they mean.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.azimut.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
