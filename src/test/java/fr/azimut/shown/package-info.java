/**
 * Every figure that a run's files show, held against the published one: the open data against the
 * database, the workbooks against the open data, pages and accessible variants against the
 * workbooks. Reads the files as their users do, with none of the code that wrote them.
 */
@NullMarked
package fr.azimut.shown;

import org.jspecify.annotations.NullMarked;
