package fr.azimut.recount;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/**
 * A file in force.
 *
 * @param month that it is of
 * @param rows those that are not rejected
 */
record Deposit(Format format, YearMonth month, Path file, List<Row> rows) {}
