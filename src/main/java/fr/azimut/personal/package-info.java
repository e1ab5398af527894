/**
 * Tells personal data from the values of the field, by evidence: checked keys, known names with
 * what stands beside them, patterns with bounds. Reads no file but its own lists, keeps nothing of
 * what it is shown, and decides nothing: who asks does.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.azimut.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
