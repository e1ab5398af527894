/**
 * The figures of a month counted a second time, from the original files and in plain Java, by code
 * that shares nothing with what it checks. It follows {@code docs/FIGURES.md}, and reads the
 * definitions of {@code jobs/} by a reader of its own.
 */
@NullMarked
package fr.azimut.recount;

import org.jspecify.annotations.NullMarked;
