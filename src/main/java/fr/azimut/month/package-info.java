/**
 * Month versions: which deposits and definitions a month was computed with, and who approved it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"definition"})
package fr.azimut.month;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
