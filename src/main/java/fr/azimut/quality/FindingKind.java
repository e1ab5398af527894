package fr.azimut.quality;

import java.util.Locale;

/**
 * What can be found in a deposit. The identifier ({@link #id()}) is stable and documented in {@code
 * docs/FINDINGS.md}; title and advice are shown to the networks, in French.
 */
public enum FindingKind {
  FILE_MISSING(
      "Fichier non reçu", "Déposez le fichier du mois ; le mois est calculé sans lui d'ici là."),
  FILE_UNKNOWN(
      "Fichier non reconnu",
      "Renommez le fichier selon le modèle du format, ou retirez-le du dossier."),
  FILE_EMPTY("Fichier vide", "Exportez de nouveau l'extraction et vérifiez qu'elle a des lignes."),
  ZERO_DECLARED(
      "Fichier sans ligne de données : mois déclaré sans activité, compté zéro",
      "Rien à faire si le réseau n'a pas eu d'activité ; sinon exportez de nouveau l'extraction."),
  FILE_UNREADABLE(
      "Le contenu n'est pas celui qu'annonce le nom du fichier",
      "Enregistrez le fichier dans le format attendu, sans changer seulement son extension."),
  FILE_OTHER_PERIOD(
      "Le fichier n'est pas dans le dossier de son mois",
      "Déplacez le fichier dans le dossier du mois que porte son nom."),
  FILE_OTHER_REGION(
      "Le nom du fichier est celui d'une autre région",
      "Déplacez le fichier dans le dossier de sa région, ou renommez-le."),
  FILE_LINK(
      "Lien symbolique ou fichier spécial, non suivi",
      "Déposez le fichier lui-même à la place du lien."),
  FOLDER_NOT_READ(
      "Sous-dossier, non lu", "Déposez ses fichiers dans le dossier du mois, ou retirez-le."),
  FILE_DUPLICATE(
      "Plusieurs fichiers pour le même mois et le même format",
      "Ne laissez que le bon ; aucun des deux n'est chargé tant que le choix n'est pas fait."),
  FILE_PROTECTED(
      "Classeur protégé par un mot de passe",
      "Retirez le mot de passe ; convenez avec la Région d'un envoi protégé autrement."),
  LIMIT_EXCEEDED(
      "Fichier hors des limites de lecture",
      "Vérifiez que le fichier est bien l'extraction ; si oui, découpez-le."),
  CHARSET_OTHER(
      "Texte dans un autre encodage que celui du format, reconnu et lu",
      "Enregistrez le texte dans l'encodage attendu."),
  CONTAINER_OTHER(
      "Fichier dans un autre format que celui attendu, reconnu et lu",
      "Enregistrez-le dans le format attendu, depuis un tableur."),
  DELIMITER_OTHER(
      "Autre séparateur que celui du format, reconnu et lu",
      "Exportez avec le séparateur attendu."),
  SHEET_MISSING("Feuille absente du classeur", "Nommez la feuille exactement ainsi."),
  SHEET_NOT_READ(
      "Feuille du classeur non lue",
      "Rien à faire si ses données ne sont pas attendues ; sinon, joignez-les à la feuille lue."),
  HIDDEN_READ(
      "Feuille, colonne ou lignes masquées, lues comme les autres",
      "Affichez-les et vérifiez qu'elles doivent être envoyées."),
  MERGED_CELLS(
      "Cellules fusionnées dans les données, valeur lue dans la première seulement",
      "Défusionnez les cellules et répétez la valeur sur chaque ligne."),
  MACROS_IGNORED(
      "Macros dans le classeur, jamais exécutées", "Enregistrez le classeur sans macros (.xlsx)."),
  LINKS_IGNORED(
      "Liens vers d'autres classeurs, jamais suivis",
      "Rompez les liens ; collez les valeurs avant l'envoi."),
  HEADER_NOT_FOUND(
      "Ligne d'en-tête introuvable", "Rétablissez la ligne d'en-tête avec les colonnes attendues."),
  COLUMN_MISSING("Colonne obligatoire absente", "Ajoutez la colonne sous ce nom exact."),
  COLUMN_DUPLICATE(
      "Colonne présente deux fois", "Retirez l'une des deux, ou renommez-la : laquelle lire ?"),
  COLUMN_WRITTEN_OTHERWISE(
      "En-tête écrit autrement que dans le format, reconnu et lu",
      "Rien à faire ; le nom exact de la colonne est préférable."),
  COLUMN_UNKNOWN(
      "Colonne inconnue, non lue", "Retirez la colonne, ou faites-la ajouter au format."),
  ROW_TOO_LONG("Ligne qui a plus de valeurs que l'en-tête", "Vérifiez séparateurs et guillemets."),
  ROW_TOO_SHORT(
      "Ligne qui a moins de valeurs que l'en-tête", "Vérifiez séparateurs et guillemets."),
  ROW_OTHER_SUMMARY(
      "Lignes de total, de titre ou de note, non chargées",
      "Rien à faire : Azimut recalcule les totaux."),
  VALUE_MISSING("Valeur obligatoire absente", "Renseignez la valeur."),
  CODE_UNKNOWN("Code inconnu", "Utilisez un code de la liste du format."),
  CODE_WAS_DECIMAL(
      "Code devenu un nombre à décimales, rétabli", "Formatez la colonne en texte avant l'export."),
  CODE_IN_SCIENTIFIC_NOTATION(
      "Code écrit en notation scientifique : il ne peut être rétabli",
      "Formatez la colonne en texte, ressaisissez les codes et exportez de nouveau."),
  CELL_IN_ERROR("Cellule en erreur dans le tableur", "Corrigez la formule, ou écrivez la valeur."),
  DATE_UNREADABLE("Date illisible", "Écrivez la date selon le modèle du format."),
  DATE_OUT_OF_PERIOD(
      "Date hors du mois de l'extraction",
      "Corrigez la date, ou déclarez l'acte dans le fichier de son mois."),
  DATE_IN_FUTURE(
      "Date à venir", "Corrigez la date : elle est postérieure au mois de l'extraction."),
  DATES_OUT_OF_ORDER(
      "Dates dans le désordre", "Corrigez l'une des deux dates : la seconde précède la première."),
  NUMBER_UNREADABLE("Nombre illisible", "Écrivez un nombre entier, sans texte."),
  NUMBER_AMBIGUOUS(
      "Nombre qui se lit de deux façons",
      "Écrivez-le sans séparateur de milliers, ou demandez que le format dise le signe décimal de la"
          + " colonne."),
  NUMBER_NOT_AVAILABLE(
      "Nombre non disponible", "Complétez le nombre ; sans lui la ligne ne peut être comptée."),
  NUMBER_NEGATIVE("Nombre négatif", "Écrivez un nombre positif ou nul."),
  NUMBER_TOO_LARGE(
      "Nombre hors des bornes", "Vérifiez la valeur ; elle dépasse ce qui est plausible."),
  COUNTS_INCONSISTENT(
      "Effectifs incohérents", "Vérifiez les effectifs : une partie dépasse le tout."),
  VALUES_INCOMPATIBLE(
      "Valeurs incompatibles sur une même ligne",
      "Corrigez l'une des valeurs de la ligne, selon la règle indiquée."),
  COMMUNE_UNKNOWN(
      "Commune inconnue du Code officiel géographique",
      "Corrigez le code ou le libellé de la commune."),
  COMMUNE_CODE_REPAIRED(
      "Code commune ou postal qui avait perdu son zéro initial, rétabli",
      "Formatez la colonne en texte avant l'export."),
  COMMUNE_FORMER(
      "Commune ancienne ou arrondissement, rattaché à sa commune actuelle",
      "Rien à faire ; le code actuel est préférable."),
  PLACE_CONTRADICTED(
      "Lieux d'une ligne qui se contredisent",
      "Corrigez celui qui est faux ; d'ici là, la ligne compte d'après celui qui a décidé."),
  PLACE_NOT_FOUND(
      "Lieu non localisé", "Renseignez la commune, ou la commune de la structure au registre."),
  OUTSIDE_REGION(
      "Lieu ou statistique hors de la région, qui n'y compte pas",
      "Rien à faire si le fichier dépasse la région ; sinon corrigez la commune."),
  STRUCTURE_CODE_REPAIRED(
      "Code de structure qui avait perdu ses zéros initiaux, rétabli d'après le registre",
      "Formatez la colonne en texte avant l'export."),
  STRUCTURE_UNKNOWN(
      "Structure absente du registre des lieux",
      "Corrigez le code, ou faites ajouter la structure au registre de la Région."),
  STRUCTURE_ABSENT(
      "Structures du registre absentes du fichier",
      "Ajoutez leurs lignes, ou faites mettre à jour le registre de la Région."),
  ROW_DUPLICATE("Lignes identiques", "Retirez les lignes en trop."),
  REPEATED_ACT("Acte répété à l'identique, compté une seule fois", "Retirez les lignes en trop."),
  ACT_DUPLICATE(
      "Le même acte sur deux lignes différentes", "Ne gardez que la bonne ligne de l'acte."),
  COMBINATION_DUPLICATE(
      "La même combinaison sur deux lignes différentes",
      "Additionnez les effectifs sur une seule ligne, ou retirez la ligne en trop."),
  DISTINCT_PERSONS_DIFFER(
      "Nombres de personnes distinctes différents pour les mêmes personnes",
      "Écrivez le même nombre sur toutes les lignes d'une structure, d'une commune et d'un public."),
  DISTINCT_PERSONS_IMPOSSIBLE(
      "Nombre de personnes distinctes impossible",
      "Écrivez un nombre d'au moins 1 et d'au plus la somme des personnes de ces lignes."),
  STATISTIC_REPEATED(
      "La même statistique d'une commune sur deux lignes",
      "Ne gardez que la ligne de l'année voulue."),
  TOTAL_DOES_NOT_ADD_UP(
      "Total différent de la somme des lignes",
      "Vérifiez qu'aucune ligne ne manque, puis recalculez le total."),
  VALUE_DEPARTS(
      "Mois très différent des précédents",
      "Vérifiez l'extraction du mois ; si elle est juste, dites-le à la Région."),
  MONTH_IDENTICAL(
      "Mois identique au précédent", "Vérifiez que l'extraction est bien celle du mois."),
  VALUES_CUMULATIVE(
      "Valeurs qui semblent cumulées depuis janvier",
      "Extrayez les actes du mois seul, sans ceux des mois précédents."),
  STRUCTURE_DISAPPEARED(
      "Structures du mois précédent absentes ce mois",
      "Ajoutez leurs lignes, ou dites à la Région qu'elles n'ont pas eu d'activité."),
  ACT_DECLARED_TWICE(
      "Actes que déclare aussi le réseau hôte",
      "Convenez avec le réseau hôte de celui qui déclare ces actes."),
  LEVEL_NOT_ALLOWED(
      "Niveau 2 ou 3 du CEP déclaré par un réseau qui n'en est pas opérateur",
      "Vérifiez le niveau : seuls les opérateurs du CEP délivrent les niveaux 2 et 3."),
  PERSONAL_DATA(
      "Donnée personnelle dans le fichier, écartée et non conservée",
      "Retirez ces données de l'extraction."),
  FORMULA_READ(
      "Cellule calculée par une formule, lue à sa dernière valeur",
      "Collez les valeurs avant l'envoi."),
  FORMULA_WITHOUT_VALUE(
      "Formule dont le fichier ne garde pas la valeur",
      "Ouvrez le fichier dans un tableur et enregistrez-le, ou collez les valeurs avant l'envoi."),
  TOO_MANY_ERRORS(
      "Trop de lignes en erreur pour accepter le fichier",
      "Corrigez les erreurs listées et déposez de nouveau le fichier."),
  TOO_MANY_REPEATS(
      "Trop de lignes répétées pour accepter le fichier",
      "Vérifiez que l'extraction n'a pas été collée plusieurs fois et déposez-la de nouveau.");

  private final String title;
  private final String advice;

  FindingKind(String title, String advice) {
    this.title = title;
    this.advice = advice;
  }

  /** The stable identifier, in kebab-case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The kind of that identifier.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static FindingKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** What was found, as a title, in French. */
  public String title() {
    return title;
  }

  /** What to do, in French. */
  public String advice() {
    return advice;
  }
}
