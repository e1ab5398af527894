package fr.azimut.personal;

/** What a personal datum is. */
public enum Nature {
  MAIL("une adresse électronique", "des adresses électroniques"),
  PHONE("un numéro de téléphone", "des numéros de téléphone"),
  NIR("un numéro de sécurité sociale", "des numéros de sécurité sociale"),
  IBAN("un numéro de compte ou de carte bancaire", "des numéros de compte ou de carte bancaire"),
  BIRTH("une date ou un lieu de naissance", "des dates ou des lieux de naissance"),
  ADDRESS("une adresse postale", "des adresses postales"),
  FILE_NUMBER("un numéro de dossier d'une personne", "des numéros de dossiers de personnes"),
  HEALTH("un renseignement de santé ou de handicap", "des renseignements de santé ou de handicap"),
  NAME("un nom de personne", "des noms de personnes"),
  FREE_TEXT("un texte libre", "des textes libres");

  private final String label;
  private final String plural;

  Nature(String label, String plural) {
    this.label = label;
    this.plural = plural;
  }

  /** In French, with its article: {@code une adresse électronique}. */
  public String label() {
    return label;
  }

  /** Several of them, in French. */
  public String plural() {
    return plural;
  }

  /**
   * Whether one value of a column that nobody reads is too little to speak of: an agency may bear a
   * name and has an address.
   */
  public boolean asksForMany() {
    return this != MAIL && this != PHONE && this != NIR && this != IBAN;
  }
}
