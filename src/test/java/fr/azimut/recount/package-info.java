/**
 * The figures of the sample data counted a second time, from the original files and in plain Java,
 * by code that shares nothing with what it checks. The words of most networks are taken from their
 * definitions, which other tests hold.
 */
@NullMarked
package fr.azimut.recount;

import org.jspecify.annotations.NullMarked;
