package fr.azimut.normalisation;

import fr.azimut.extract.NetworkCatalog;

/**
 * The definitions that rows are coded by.
 *
 * @param networks the formats and mapping tables
 * @param codes the canonical codes
 * @param checks of the values of a row together
 */
record LoadDefinitions(NetworkCatalog networks, CodeCatalog codes, RowCheckCatalog checks) {}
