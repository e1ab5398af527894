package fr.azimut.recount;

import static fr.azimut.recount.Part.median;
import static fr.azimut.recount.Part.people;
import static fr.azimut.recount.Part.percentile90;
import static fr.azimut.recount.Part.persons;
import static fr.azimut.recount.Part.quantity;
import static fr.azimut.recount.Part.sum;
import static fr.azimut.recount.Words.FOLLOWED;
import static fr.azimut.recount.Words.HAPPENED;
import static fr.azimut.recount.Words.STANDARD;
import static fr.azimut.recount.Words.inMonth;
import static fr.azimut.recount.Words.is;
import static fr.azimut.recount.Words.known;
import static fr.azimut.recount.Words.openAtTheEnd;

import fr.azimut.recount.Question.Missing;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Families C and D of the catalogue: counsel and accompaniment. */
final class PathwayQuestions {

  private static final List<String> MISSIONS = List.of("mission-locale");
  private static final ToDoubleFunction<Row> LENGTH = row -> Words.days(row, "opened", "closed");
  private static final Predicate<Row> CEP = is("program", "cep");

  private PathwayQuestions() {}

  static List<Question> list() {
    return List.of(
        counselled("CEP-01").count(persons()).by(STANDARD).evolutions("year-before"),
        counselled("CEP-02")
            .share(
                persons().having(is("cep_level", "3")),
                persons().having(is("cep_level", "2", "3"))),
        counselled("CEP-03")
            .share(
                persons().where(is("status", "salarie", "independant")),
                persons().where(known("status"))),
        counselled("CEP-04").ratio(persons(), people("population-active")),
        counselled("CEP-05")
            .share(persons(), persons())
            .over(
                "network",
                List.of(
                    "mission-locale", "pole-emploi", "cap-emploi", "apec", "fongecif", "opacif"))
            .missing(Missing.IF_ANY)
            .allNetworksOnly()
            .monthly(),
        Question.of("CEP-06")
            .from(
                "pathway",
                List.of("mission-locale", "cap-emploi", "apec", "fongecif", "opacif"),
                CEP.and(inMonth("closed")))
            // a tally is of pathways with the same two dates
            .ratio(sum(row -> LENGTH.applyAsDouble(row) * row.number("quantity")), quantity())
            .by("cep_level", "operator")
            .aspect("mediane", median(LENGTH), null)
            .aspect("p90", percentile90(LENGTH), null),
        counselled("CEP-07")
            .share(
                persons().where(is("education", "infra-3", "3", "4")),
                persons().where(known("education"))),
        Question.of("CEP-08")
            .from(
                "pathway",
                List.of("mission-locale", "cap-emploi", "apec", "fongecif", "opacif"),
                CEP.and(inMonth("opened")))
            .share(quantity(), quantity())
            .over("motive", Figure.codes("motive")),
        followed("ACM-01").count(persons()).by(STANDARD).evolutions("year-before"),
        missions(
                "ACM-02",
                schemes("civis", "pacea", "garantie-jeunes", "cej").and(inMonth("opened")))
            .count(quantity())
            .by("program", "age_band", "education")
            .evolutions("year-before"),
        // Before 2017 the contract was the CIVIS.
        missions("ACM-03", schemes("civis").and(openAtTheEnd()))
            .count(persons())
            .allNetworksOnly()
            .zonings("departement", "region")
            .monthly(),
        followed("ACM-04")
            .share(
                persons().where(is("education", "infra-3")), persons().where(known("education"))),
        Question.of("ACM-05")
            .from("activity", MISSIONS, is("attendance", "present", "absent"))
            .share(quantity().where(is("attendance", "present")), quantity())
            .by("service"),
        missions(
                "ACM-06",
                schemes("civis", "pacea", "garantie-jeunes", "cej", "ppae").and(inMonth("closed")))
            .share(
                quantity()
                    .where(
                        is(
                            "exit_situation",
                            "emploi",
                            "alternance",
                            "formation",
                            "immersion",
                            "volontariat",
                            "scolarite")),
                quantity())
            .by("program"),
        missions("ACM-07", schemes("ppae").and(inMonth("opened")))
            .count(quantity())
            .evolutions("year-before")
            .allNetworksOnly());
  }

  /** Those who received counsel at level 2 or 3: of acts where acts are sent, else of pathways. */
  static Question counselled(String code) {
    return Question.of(code)
        .from(
            "activity",
            List.of("mission-locale", "pole-emploi", "cap-emploi"),
            HAPPENED.and(is("cep_level", "2", "3")))
        .from("pathway", List.of("apec", "fongecif", "opacif"), CEP);
  }

  private static Question followed(String code) {
    return Question.of(code).from("activity", MISSIONS, FOLLOWED);
  }

  private static Question missions(String code, Predicate<Row> where) {
    return Question.of(code).from("pathway", MISSIONS, where);
  }

  private static Predicate<Row> schemes(String... programs) {
    return is("program", programs);
  }
}
