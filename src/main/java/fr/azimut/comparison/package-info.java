/**
 * Places a zone among the others: intervals, ranks, means, comparable territories. Works from
 * published figures alone, so that nothing it gives tells more than they do.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"definition", "territory", "disclosure"})
package fr.azimut.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
