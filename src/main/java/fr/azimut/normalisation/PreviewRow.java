package fr.azimut.normalisation;

import fr.azimut.quality.Finding;
import java.util.List;

/**
 * A row of a file as it would be loaded.
 *
 * @param line where it stands in the file
 * @param texts for the columns of its {@link Preview}, in French; none when the row is rejected
 * @param findings what was found in it
 */
public record PreviewRow(int line, List<String> texts, List<Finding> findings) {}
