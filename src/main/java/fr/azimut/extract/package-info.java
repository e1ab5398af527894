/**
 * Formats of the networks and the streaming of their files into rows of text; never interprets a
 * value, and repairs only what a spreadsheet did to one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"definition", "personal", "quality"})
package fr.azimut.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
