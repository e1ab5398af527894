package fr.azimut.normalisation;

import fr.azimut.quality.Finding;
import java.util.List;

/**
 * The first rows of a file as they would be loaded.
 *
 * @param columns what the flow keeps of a row, in French
 * @param rows in the order of the file
 * @param refusals why the file as a whole cannot be read, none when it can, so far
 */
public record Preview(List<String> columns, List<PreviewRow> rows, List<Finding> refusals) {}
