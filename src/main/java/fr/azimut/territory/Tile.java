package fr.azimut.territory;

/**
 * Where a zone stands on a map of equal squares.
 *
 * @param column from 0, westernmost first
 * @param row from 0, northernmost first
 */
public record Tile(int column, int row) {}
