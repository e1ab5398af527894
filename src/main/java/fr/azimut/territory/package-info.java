/**
 * Communes, zonings and region profiles, dated, and the placing of a record; never counts anything.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"definition", "quality"})
package fr.azimut.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
