package fr.azimut.indicator;

import static fr.azimut.indicator.RegistryRule.Severity.ERROR;
import static fr.azimut.indicator.RegistryRule.Severity.WARNING;

import java.util.Locale;

/**
 * What can be wrong with the definitions of the registry. The identifier ({@link #id()}) is stable;
 * title and advice are shown to those who write definitions, in French, and are the rows of {@code
 * docs/INDICATORS.md}. One list, by theme, and so longer than other files.
 */
public enum RegistryRule {
  FILE_UNREADABLE(ERROR, "Le fichier n'est pas une définition", "Corrigez-le à l'endroit indiqué."),
  CODE_MALFORMED(
      ERROR,
      "Le code ne s'écrit pas comme ACC-01",
      "Écrivez trois capitales, un tiret, deux chiffres."),
  FILE_NAME(
      ERROR,
      "Le fichier ne porte pas le nom de son code",
      "Nommez-le CODE.yaml, ou CODE-AAAA.yaml d'après l'année de « valid_from »."),
  WRONG_FOLDER(
      WARNING,
      "La définition n'est pas dans son dossier",
      "Rangez les statistiques publiques dans « context », le reste dans « indicators »."),
  VALIDITY_ORDER(
      ERROR, "La validité finit avant de commencer", "Corrigez « valid_from » ou « valid_to »."),
  VERSIONS_OVERLAP(
      ERROR,
      "Deux versions d'un code sont en vigueur le même jour",
      "Terminez l'ancienne par « valid_to » la veille de la nouvelle."),
  VERSIONS_GAP(
      WARNING,
      "Aucune version n'est en vigueur entre deux autres",
      "Prolongez l'ancienne jusqu'à la veille de la nouvelle."),
  LABEL_REPEATED(
      ERROR, "Deux indicateurs portent le même nom", "Distinguez-les par leur « label »."),
  SAME_CALCULATION(
      WARNING,
      "Deux indicateurs calculent la même chose",
      "Gardez-en un, ou corrigez ce qui devait les distinguer."),
  CODE_LIST_TOO_LONG(
      ERROR,
      "La liste de codes dépasse la place d'une personne",
      "Raccourcissez la liste, ou faites élargir la table des personnes."),
  TEXT_EMPTY(ERROR, "Un texte obligatoire est vide", "Écrivez-le."),
  LABEL_LONG(WARNING, "Le nom dépasse 80 caractères", "Raccourcissez-le : il sert d'en-tête."),
  QUESTION_MARK(
      WARNING,
      "La question ne finit pas par « ? »",
      "Posez la question à laquelle le chiffre répond."),
  COMMENT_MISSING(
      WARNING,
      "Le chiffre se lit mal sans commentaire",
      "Dites ce qui compte deux fois, ou ce qui est comparé."),
  STRAIGHT_QUOTE(WARNING, "Guillemets droits dans un texte", "Écrivez « … »."),
  PUNCTUATION_SPACE(
      WARNING,
      "Espace absente devant une ponctuation double",
      "Laissez une espace devant ? ! ; » et après «."),
  DECIMAL_POINT(WARNING, "Point décimal dans un texte", "Écrivez une virgule : 3,2."),
  SPACES_REPEATED(
      WARNING,
      "Espaces en trop dans un texte",
      "N'en laissez qu'une entre deux mots, aucune au bord."),
  SOURCE_MISSING(ERROR, "Rien ne dit d'où viennent les lignes", "Donnez « flow », ou « sources »."),
  SOURCE_TWICE(
      ERROR,
      "Une clé double ce que disent les sources",
      "Écrivez-la dans « sources », ou retirez « sources »."),
  FLOW_UNKNOWN(ERROR, "Flux inconnu", "Prenez un des flux de docs/JOBS.md."),
  NETWORKS_MISSING(
      ERROR,
      "Une source parmi plusieurs ne dit pas ses réseaux",
      "Listez les réseaux de chaque source."),
  NETWORK_IN_TWO_SOURCES(
      ERROR,
      "Un réseau est dans deux sources",
      "Laissez-le dans une seule : il compterait deux fois."),
  NETWORK_REPEATED(ERROR, "Un réseau est listé deux fois", "Retirez-en un."),
  SOURCES_UNLIKE(
      ERROR,
      "Les sources ne se comptent pas de la même façon",
      "Ne joignez que des flux que les réseaux envoient de leurs structures."),
  INTERVAL_FORM(
      ERROR, "L'intervalle n'est pas la différence de deux dates", "Écrivez « closed - opened »."),
  INTERVAL_ORDER(ERROR, "L'intervalle est à l'envers", "Écrivez la date la plus tardive d'abord."),
  INTERVAL_UNUSED(
      WARNING, "L'intervalle ne sert à rien", "Retirez-le, ou mesurez-le par « of: interval »."),
  INTERVAL_MISSING(
      ERROR, "L'intervalle mesuré manque à une source", "Donnez « interval » à chaque source."),
  NUMERATOR_MISSING(ERROR, "Il n'y a ni numérateur ni aspect", "Dites ce qui est compté."),
  NUMERATOR_NEEDED(
      ERROR, "Une clé n'a de sens qu'avec un numérateur", "Retirez-la, ou donnez « numerator »."),
  MEASURE_UNKNOWN(ERROR, "Le flux n'a pas cette mesure", "Prenez une de ses mesures."),
  MEASURE_OF_OTHER_FLOW(
      ERROR,
      "Cette mesure ne se lit pas dans un autre flux que celui des sources",
      "Mesurez « quantity », « records », « sum » ou « structures »."),
  NUMERATOR_OF_OTHER_FLOW(
      ERROR,
      "Le numérateur lit un autre flux que les sources",
      "Donnez ce flux aux sources ; seul un dénominateur peut en lire un autre."),
  NUMBER_MISSING(ERROR, "La mesure ne dit pas de quel nombre", "Ajoutez « of »."),
  NUMBER_SUPERFLUOUS(ERROR, "La mesure ne prend pas de nombre", "Retirez « of »."),
  RECORDS_SUPERFLUOUS(ERROR, "« records » ne vaut que pour les personnes", "Écrivez « where »."),
  FLOWS_SUPERFLUOUS(
      ERROR,
      "« flows » ne vaut que pour les communes, seul",
      "Écrivez « flow », ou retirez « flow » et « where »."),
  QUANTILE_DIVIDED(
      ERROR, "Une médiane ou un décile ne se divise pas", "Retirez le dénominateur et « minus »."),
  ZERO_DENOMINATOR_MISSING(
      ERROR,
      "Rien ne dit ce que donne un dénominateur nul",
      "Écrivez « zero_denominator: not-computable », ou « zero »."),
  ZERO_DENOMINATOR_SUPERFLUOUS(
      ERROR, "« zero_denominator » est donné sans dénominateur", "Retirez-le."),
  SAME_PARTS(
      WARNING,
      "Numérateur et dénominateur sont les mêmes",
      "Corrigez la condition qui devait les distinguer."),
  FACTOR_MISPLACED(
      ERROR,
      "Le facteur ne multiplie aucun rapport, ou double l'unité %",
      "Retirez « factor » ; un pourcentage est une part de 0 à 1."),
  FACTOR_NOT_POSITIVE(ERROR, "Le facteur n'est pas supérieur à zéro", "Écrivez 1000, 10000…"),
  ASPECT_MALFORMED(
      ERROR,
      "L'identifiant de l'aspect ne s'écrit pas comme mediane",
      "Écrivez-le en minuscules, chiffres et tirets."),
  ASPECT_REPEATED(ERROR, "Deux aspects ont le même identifiant ou le même nom", "Distinguez-les."),
  OVER_BESIDE_BREAKDOWNS(
      ERROR,
      "« over » est à côté de « breakdowns »",
      "Gardez l'un des deux : avec « over » il n'y a pas de chiffre à ventiler."),
  MINUS_MISPLACED(
      ERROR,
      "« minus » ne va qu'avec un rapport",
      "Donnez un dénominateur, et retirez « over » et « evolution »."),
  EVOLUTION_MISPLACED(
      ERROR,
      "Une évolution ne va pas avec une autre clé",
      "Retirez cette clé ; gardez « periods: [month] »."),
  EVOLUTION_REPEATED(ERROR, "Une évolution est listée deux fois", "Retirez-en une."),
  EVOLUTION_WITHOUT_STRUCTURES(
      ERROR,
      "Une évolution demande des structures à comparer",
      "Retirez l'évolution : ce flux n'a pas de périmètre constant."),
  EVOLUTION_NOT_COMPARABLE(
      ERROR,
      "L'évolution ne se calcule pas à périmètre constant",
      "Ne mesurez que des lignes, des quantités, des sommes ou des personnes des sources."),
  BREAKDOWN_UNKNOWN(
      ERROR,
      "Le flux n'a pas cette variable à distinguer",
      "Prenez une de ses variables ; de personnes, une des leurs."),
  BREAKDOWN_REPEATED(ERROR, "Une ventilation est listée deux fois", "Retirez-en une."),
  BREAKDOWN_BY_NETWORK(
      ERROR, "Le réseau n'est pas une ventilation", "Écrivez « by_network: true »."),
  BREAKDOWN_POINTLESS(
      WARNING,
      "La condition ne laisse qu'une modalité à la ventilation",
      "Retirez la ventilation, ou la condition."),
  UNIQUENESS_MISSING(
      ERROR, "Des personnes sont comptées sans périmètre d'unicité", "Donnez « uniqueness »."),
  UNIQUENESS_SUPERFLUOUS(
      ERROR, "Le périmètre d'unicité est donné sans personnes", "Retirez « uniqueness »."),
  UNIQUENESS_WRONG(
      ERROR,
      "Le périmètre d'unicité n'est pas celui des réseaux comptés",
      "Écrivez « somme-reseaux » pour plusieurs réseaux, « reseau » pour un seul."),
  UNIQUENESS_SCOPE(
      ERROR,
      "Le périmètre d'unicité n'est pas celui des numéros du réseau",
      "Écrivez « structure » quand son format dit « scope: structure », « reseau » sinon."),
  CONFIDENTIAL_FALSE(
      ERROR,
      "Des personnes ou leurs actes sont comptés sans secret",
      "Écrivez « confidential: true »."),
  CONFIDENTIAL_NEEDLESS(
      WARNING,
      "Le secret est demandé sans que personne soit compté",
      "Écrivez « confidential: false »."),
  COVERAGE_OUT_OF_RANGE(
      ERROR,
      "La couverture minimale n'est pas entre 0 et 1",
      "Écrivez 0.5 pour la moitié des structures."),
  COVERAGE_ZERO(
      WARNING,
      "Un nombre de personnes ou d'actes se publie sans couverture minimale",
      "Donnez « minimum_coverage » et « minimum_volume » : un envoi oublié se lirait comme une baisse."),
  SHARE_WITHOUT_DENOMINATOR(
      ERROR, "Une part n'a pas de dénominateur", "Donnez un dénominateur, ou une autre unité."),
  SHARE_OTHER_UNIT(
      ERROR,
      "Le quotient de deux mesures de même nature n'est pas en %",
      "Écrivez « unit: '%' » : c'est une part, et elle se lit en %."),
  POINTS_WITHOUT_DIFFERENCE(
      ERROR,
      "L'unité et « minus » ne s'accordent pas",
      "La différence de deux parts a pour unité « points », et elle seule."),
  PRECISION_PROPORTION(
      ERROR,
      "L'intervalle d'une proportion ne vaut pas pour ce chiffre",
      "Écrivez « precision: none » : il faut une part de personnes, de parcours, de demandes ou de"
          + " réponses, non d'actes."),
  PRECISION_RATE(
      ERROR,
      "L'intervalle d'un taux ne vaut pas pour ce chiffre",
      "Écrivez « precision: none » : il faut des personnes, des parcours ou des demandes, pour une"
          + " population."),
  PRECISION_EXACT(
      ERROR,
      "Un registre ou un recensement est dit en entier, et lui seul",
      "Écrivez « precision: exact » quand le flux est place, context, territory ou coverage, et"
          + " seulement alors."),
  DECIMALS_OUT_OF_RANGE(
      ERROR, "Le nombre de décimales n'est pas entre 0 et 3", "Écrivez de 0 à 3."),
  DECIMALS_OF_COUNT(
      WARNING, "Un nombre entier est montré avec des décimales", "Écrivez « decimals: 0 »."),
  TARGET_WITHOUT_DIRECTION(
      ERROR,
      "Une cible ou une alerte n'a pas de sens souhaité",
      "Écrivez « direction: up » ou « down »."),
  TARGET_BEYOND_ALERT(
      ERROR,
      "La cible est du mauvais côté de l'alerte",
      "Corrigez l'une ou l'autre d'après « direction »."),
  TARGET_OUT_OF_SHARE(
      ERROR, "La cible ou l'alerte d'une part n'est pas entre 0 et 1", "Écrivez 0.9 pour 90 %."),
  UNEMPLOYMENT_RATE(
      ERROR,
      "Des demandeurs d'emploi rapportés aux actifs se liraient comme un taux de chômage",
      "Donnez les nombres : seule l'Insee publie ce taux, par département et zone d'emploi."),
  CONTEXT_MIXED(
      ERROR,
      "Des statistiques publiques différentes s'ajoutent",
      "Choisissez-en une : « where: measure = '…' »."),
  PERIODS_MISSING(ERROR, "« periods » est vide", "Écrivez au moins « [month] »."),
  PERIOD_REPEATED(ERROR, "Une période est listée deux fois", "Retirez-en une."),
  PERIOD_OF_STOCK(
      ERROR, "Un stock ne s'additionne pas d'un mois à l'autre", "Écrivez « periods: [month] »."),
  PERIOD_OF_OPEN_RECORDS(
      WARNING,
      "Une ligne présente plusieurs mois compterait plusieurs fois",
      "Ne gardez que les entrées ou les sorties du mois, ou « periods: [month] »."),
  PERIOD_OF_MEAN(
      ERROR,
      "Ce chiffre n'a pas de moyenne mensuelle",
      "Retirez « mean-12 » : elle est de personnes, d'actes ou d'autres sommes des réseaux."),
  ZONING_REPEATED(ERROR, "Un zonage est listé deux fois", "Retirez-en un."),
  ZONING_UNKNOWN(
      ERROR, "Aucune région n'a ce zonage", "Prenez un zonage de jobs/regions, ou « region »."),
  BY_NETWORK_IMPOSSIBLE(
      ERROR, "Ce chiffre n'existe pas par réseau", "Écrivez « by_network: false »."),
  MISSING_COUNTED_ZERO(
      WARNING,
      "Un réseau absent compte pour zéro personne",
      "Écrivez « missing: skip-if-all », ou « skip-if-any »."),
  EXPRESSION_UNREADABLE(
      ERROR,
      "L'expression ne se lit pas",
      "Écrivez variable = 'code', in (…), nombre ou date < nombre ou date, and, or, not."),
  EXPRESSION_REFUSED(
      ERROR,
      "L'expression sort du langage",
      "Écrivez variable = 'code', in (…), nombre ou date < nombre ou date, and, or, not."),
  VARIABLE_UNKNOWN(ERROR, "Variable inconnue", "Prenez une des variables du flux."),
  CODE_UNKNOWN(ERROR, "Code inconnu", "Prenez un code de jobs/mappings/codes.yaml."),
  CONDITION_NEVER_MET(
      ERROR,
      "Aucune ligne ne peut remplir la condition",
      "Corrigez-la : le chiffre serait toujours zéro."),
  CONDITION_ALWAYS_MET(WARNING, "Toute ligne remplit la condition", "Retirez-la."),
  CODE_REPEATED(
      WARNING, "Un code est listé deux fois", "Retirez-en un : un autre manque peut-être."),
  CONDITION_REPEATED(WARNING, "Une condition est écrite deux fois", "Retirez-en une."),
  NETWORK_UNKNOWN(ERROR, "Réseau inconnu", "Prenez un réseau de jobs/networks."),
  NETWORK_WITHOUT_FLOW(
      ERROR,
      "Le réseau n'envoie pas ce flux",
      "Retirez-le de la source, ou décrivez son fichier dans jobs/networks."),
  FLOW_OF_NOBODY(
      WARNING,
      "Aucun réseau n'envoie ce flux",
      "Décrivez un format de ce flux, ou laissez « ground: proposed »."),
  PERSONS_UNKNOWN(
      WARNING,
      "Aucun réseau de la source ne compte de personnes",
      "Comptez des actes, ou retirez la source."),
  BREAKDOWN_UNFILLED(
      WARNING,
      "Aucun réseau de la source ne renseigne cette variable",
      "Retirez la ventilation : elle ne dirait que NR."),
  CONDITION_UNFILLED(
      WARNING,
      "Une condition lit une variable qu'aucun réseau de la source ne renseigne",
      "Retirez la condition, ou les réseaux."),
  SHOWN_NOWHERE(
      WARNING,
      "Aucun document ne montre cet indicateur",
      "Ajoutez-le à jobs/reports/commission.yaml ou diagnostic.yaml."),
  REPORT_INDICATOR_UNKNOWN(
      ERROR,
      "Un document nomme un indicateur qui n'existe pas",
      "Corrigez le code, ou écrivez la définition."),
  REPORT_VARIABLE_UNKNOWN(
      ERROR,
      "Un document montre ce que l'indicateur ne distingue pas",
      "Ajoutez la ventilation à l'indicateur, ou retirez le bloc."),
  EXAMPLES_FEW(
      WARNING,
      "Il y a moins de deux exemples",
      "Ajoutez-en : un exemple ordinaire et un piège au moins."),
  EXAMPLES_WITHOUT_TRAP(
      WARNING,
      "Aucun exemple n'est un piège",
      "Attendez un « reason », un zéro, ou donnez deux fois une personne."),
  EXAMPLE_NAME_REPEATED(WARNING, "Deux exemples ont le même nom", "Dites ce que chacun montre."),
  EXAMPLE_EMPTY(WARNING, "L'exemple ne donne ou n'attend rien", "Écrivez « given » et « expect »."),
  EXAMPLE_FLOW_UNKNOWN(
      WARNING,
      "L'exemple donne une ligne d'un flux inconnu",
      "Prenez un des flux de docs/JOBS.md."),
  EXAMPLE_VARIABLE_UNKNOWN(
      WARNING,
      "L'exemple donne une variable que le flux n'a pas",
      "Prenez une des variables du flux."),
  EXAMPLE_VALUE_UNKNOWN(
      WARNING,
      "L'exemple donne une valeur que la variable n'a pas",
      "Prenez un code de codes.yaml, une date comme 2015-12-31, un nombre comme 12.5."),
  EXPECTATION_EMPTY(
      WARNING,
      "L'attente ne compare rien",
      "Donnez « numerator », « denominator », « value » ou « reason »."),
  EXPECTATION_CONTRADICTORY(
      WARNING,
      "L'attente se contredit",
      "Un « reason », n.d., n.c. ou ///, dit qu'il n'y a pas de valeur."),
  EXPECTATION_UNKNOWN(
      WARNING,
      "L'attente porte sur un chiffre que l'indicateur n'a pas",
      "Prenez une de ses périodes, de ses ventilations, un de ses réseaux.");

  /** What a problem does. */
  public enum Severity {
    /** A run never starts. */
    ERROR("erreur"),
    /** It is told to those who check the registry; figures are computed all the same. */
    WARNING("avertissement");

    private final String label;

    Severity(String label) {
      this.label = label;
    }

    /** The word shown to users, in French. */
    public String label() {
      return label;
    }
  }

  private final Severity severity;
  private final String title;
  private final String advice;

  RegistryRule(Severity severity, String title, String advice) {
    this.severity = severity;
    this.title = title;
    this.advice = advice;
  }

  /** In kebab-case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it does. */
  public Severity severity() {
    return severity;
  }

  /** What is wrong, in French, without a final stop. */
  public String title() {
    return title;
  }

  /** What to write instead, in French, a whole sentence. */
  public String advice() {
    return advice;
  }
}
