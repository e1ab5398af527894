package fr.azimut.recount;

import static fr.azimut.recount.Part.people;
import static fr.azimut.recount.Part.persons;
import static fr.azimut.recount.Part.quantity;
import static fr.azimut.recount.Words.ATTENDED;
import static fr.azimut.recount.Words.FIRST_LEVEL;
import static fr.azimut.recount.Words.FOLLOWED;
import static fr.azimut.recount.Words.HAPPENED;
import static fr.azimut.recount.Words.STANDARD;
import static fr.azimut.recount.Words.all;
import static fr.azimut.recount.Words.is;
import static fr.azimut.recount.Words.known;

import java.util.List;
import java.util.function.Predicate;

/** Families A and B of the catalogue, reception and information; and acts at a distance. */
final class ReceptionQuestions {

  private static final List<String> MISSIONS = List.of("mission-locale");
  private static final List<String> VAE = List.of("point-vae");
  private static final Predicate<Row> INTERVIEWED =
      is("service", "conseil").and(is("modality", "individuel"));

  private ReceptionQuestions() {}

  static List<Question> list() {
    return List.of(
        received("ACC-01").count(persons()).by(STANDARD),
        received("ACC-02").count(persons()).sinceYearBefore().monthly(),
        received("ACC-03").share(persons(), persons()).over("age_band", Figure.codes("age_band")),
        received("ACC-04")
            .share(persons().where(is("sex", "F")), persons().where(is("sex", "F", "H")))
            .by("age_band"),
        Question.of("ACC-05")
            .from("activity", MISSIONS, all())
            .share(
                persons().having(is("contact", "premier").and(ATTENDED)),
                persons().having(FOLLOWED)),
        Question.of("ACC-06")
            .from("activity", thatCountPersons(), HAPPENED)
            .ratio(quantity(), persons())
            .by("status"),
        received("ACC-07").ratio(persons(), people("population-15-64")).times(1000),
        Question.of("INF-01")
            .from(
                "activity",
                List.of(
                    "information-jeunesse",
                    "cite-des-metiers",
                    "espace-info-formation",
                    "opca",
                    "universite"),
                all())
            .share(quantity(), quantity())
            .over("theme", Figure.codes("theme")),
        interviews("INF-02")
            .count(persons())
            .by("sex", "age_band", "education", "status", "host")
            .evolutions("year-before"),
        interviews("INF-03")
            .aspect("femmes", persons().where(is("sex", "F")), persons().where(is("sex", "F", "H")))
            .aspect(
                "trente-quarante-quatre",
                persons().where(is("vae_age", "30-44")),
                persons().where(known("vae_age")))
            .aspect(
                "sans-diplome",
                persons().where(is("education", "infra-3")),
                persons().where(known("education")))
            .aspect(
                "demandeurs-emploi",
                persons().where(is("status", "demandeur-emploi")),
                persons().where(known("status")))
            .allNetworksOnly(),
        interviews("INF-04")
            .share(
                persons().having(is("outcome", "projet-confirme")),
                persons().having(known("outcome")))
            .by("host")
            .allNetworksOnly(),
        Question.of("INF-05")
            .from(
                "activity",
                List.of(
                    "mission-locale",
                    "information-jeunesse",
                    "cite-des-metiers",
                    "point-vae",
                    "opca",
                    "universite"),
                FIRST_LEVEL)
            .share(
                quantity().where(is("modality", "collectif")), quantity().where(known("modality"))),
        received("DEM-01")
            .share(
                quantity()
                    .where(is("channel", "telephone", "visio", "courriel", "courrier", "chat")),
                quantity().where(known("channel")))
            .by("age_band"));
  }

  private static Question received(String code) {
    return Question.of(code).from("activity", HAPPENED);
  }

  private static Question interviews(String code) {
    return Question.of(code).from("activity", VAE, INTERVIEWED);
  }

  /** A mean of acts by person needs both. */
  private static List<String> thatCountPersons() {
    return Sample.networks("activity").stream()
        .filter(
            network ->
                Sample.tells(network, "activity", "person_key")
                    || Sample.tells(network, "activity", "persons"))
        .toList();
  }
}
