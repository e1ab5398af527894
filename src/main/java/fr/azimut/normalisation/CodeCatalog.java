package fr.azimut.normalisation;

import java.util.List;

/** Placeholder of the contract. */
@SuppressWarnings("DoNotCallSuggester")
public final class CodeCatalog {
  public int id(String variable, String code) {
    throw new UnsupportedOperationException(variable + code);
  }

  public List<String> codes(String variable) {
    throw new UnsupportedOperationException(variable);
  }

  public List<String> variables() {
    throw new UnsupportedOperationException();
  }

  public String label(String variable, String code) {
    throw new UnsupportedOperationException(variable + code);
  }
}
