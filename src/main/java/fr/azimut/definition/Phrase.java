package fr.azimut.definition;

/**
 * A text of a definition that is itself of a language, such as a condition, with the place where it
 * begins, so that an error inside it can be shown where it stands.
 *
 * @param position of its first character
 * @param text as it is written
 */
public record Phrase(Position position, String text) {

  /**
   * The place of one of its characters.
   *
   * @param offset of the character, from 0; of a text on several lines, its beginning is given
   */
  public Position at(int offset) {
    return text.contains("\n")
        ? position
        : new Position(position.file(), position.line(), position.column() + offset);
  }

  @Override
  public String toString() {
    return text;
  }
}
