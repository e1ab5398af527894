/**
 * What is wrong with what a network sent, as values: findings are never thrown and never logged
 * where they are found.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"personal"})
package fr.azimut.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
