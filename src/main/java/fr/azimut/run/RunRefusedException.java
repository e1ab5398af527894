package fr.azimut.run;

/** The request cannot be carried out as it is made: told in one line, exit code 2. */
public final class RunRefusedException extends RuntimeException {

  /**
   * @param message what is refused, why, and what to do, in French
   */
  public RunRefusedException(String message) {
    super(message);
  }
}
