/**
 * The published cells as open data: CSV with a Data Package and Table Schemas, SDMX-CSV, a DCAT-AP
 * entry. Writes what {@code PublishableTable} holds, cell by cell, and computes nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"definition", "territory", "disclosure"})
package fr.azimut.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
