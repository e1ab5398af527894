package fr.azimut.quality;

/**
 * What to write in a cell instead of what stands there.
 *
 * @param value the text of the cell
 * @param certain whether nothing else can be meant: only the way of writing it differs
 */
public record Suggested(String value, boolean certain) {

  /** The suggestion as a sentence, in French. */
  public String sentence() {
    return certain
        ? "écrivez " + FoundText.quoteKnown(value)
        : "vouliez-vous dire " + FoundText.quoteKnown(value) + " ?";
  }
}
