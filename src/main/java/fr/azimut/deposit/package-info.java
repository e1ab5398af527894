/**
 * Receives a file: its identity, its archive, its verdict; never opens the archive for writing
 * twice.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"definition", "quality", "extract"})
package fr.azimut.deposit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
