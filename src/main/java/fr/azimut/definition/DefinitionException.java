package fr.azimut.definition;

/** A definition in {@code jobs/} is wrong: our fault, told in one line, exit code 2. */
public class DefinitionException extends RuntimeException {

  private final Position position;
  private final String problem;
  private final String remedy;

  /**
   * @param position where
   * @param problem what was found, in English or French, without a final stop
   * @param remedy what to write instead, a whole sentence
   */
  public DefinitionException(Position position, String problem, String remedy) {
    super(position + ": " + problem + ". " + remedy);
    this.position = position;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** Where the definition is wrong. */
  public Position position() {
    return position;
  }

  /** What was found, without a final stop. */
  public String problem() {
    return problem;
  }

  /** What to write instead, a whole sentence. */
  public String remedy() {
    return remedy;
  }
}
