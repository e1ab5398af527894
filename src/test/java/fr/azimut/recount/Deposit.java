package fr.azimut.recount;

import java.time.YearMonth;
import java.util.List;

/**
 * A file that was received.
 *
 * @param month that it is of
 * @param rows those that are not wrong
 */
record Deposit(Format format, YearMonth month, List<Row> rows) {}
