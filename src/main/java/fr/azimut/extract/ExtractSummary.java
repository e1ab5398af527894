package fr.azimut.extract;

/**
 * What reading a file came to.
 *
 * @param read rows of data: given to the sink, or rejected here
 * @param rejected rows of data that could not be given: too many or too few values, or a value lost
 * @param other rows that are not data: titles, totals, notes
 * @param refused whether the file as a whole could not be read; the reason is in the findings
 */
public record ExtractSummary(long read, long rejected, long other, boolean refused) {}
