package fr.azimut.disclosure;

/** Whether a figure may be read, and if not, the sign that stands in its place. */
public enum FigureStatus {
  /** The value may be read. */
  PUBLISHED(""),
  /** Hidden by statistical confidentiality. */
  SECRET("s"),
  /** No data was received. */
  NOT_AVAILABLE("n.d."),
  /** The data received does not allow the computation. */
  NOT_COMPUTABLE("n.c."),
  /** Coverage is under the indicator's minimum. */
  NOT_PUBLISHABLE("non publiable"),
  /** By nature there is no such figure. */
  NOT_APPLICABLE("///");

  private final String sign;

  FigureStatus(String sign) {
    this.sign = sign;
  }

  /** What to write in place of the value; empty for {@link #PUBLISHED}. */
  public String sign() {
    return sign;
  }
}
