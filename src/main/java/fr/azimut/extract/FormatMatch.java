package fr.azimut.extract;

import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file says that it is.
 *
 * @param network its sender
 * @param format how it is written
 * @param year the year in its name
 * @param month the month in its name; null when the format is yearly
 */
public record FormatMatch(
    NetworkDefinition network, ExtractFormat format, Year year, @Nullable YearMonth month) {}
