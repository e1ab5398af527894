package fr.azimut.recount;

import static fr.azimut.recount.Part.median;
import static fr.azimut.recount.Part.percentile90;
import static fr.azimut.recount.Part.persons;
import static fr.azimut.recount.Part.quantity;
import static fr.azimut.recount.Part.records;
import static fr.azimut.recount.Part.sum;
import static fr.azimut.recount.Words.HAPPENED;
import static fr.azimut.recount.Words.all;
import static fr.azimut.recount.Words.inMonth;
import static fr.azimut.recount.Words.is;
import static fr.azimut.recount.Words.known;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Families F, G and H of the catalogue: early leavers, mixity, satisfaction and delays. */
final class PublicQuestions {

  private static final List<String> PSAD = List.of("psad");
  private static final List<String> RECEIVING = List.of("cio", "psad");
  private static final int LEGAL_DAYS = 15;
  private static final ToDoubleFunction<Row> DELAY =
      row -> Words.days(row, "requested", row.flow().equals("request") ? "interview" : "opened");

  private PublicQuestions() {}

  static List<Question> list() {
    return List.of(
        listed("DEC-01").count(persons()).by("track", "sex", "age_band"),
        listed("DEC-02")
            .share(
                persons()
                    .where(
                        is(
                            "contact_outcome",
                            "rdv-pris",
                            "nouveau-projet",
                            "deja-accompagne",
                            "nouveau-contrat",
                            "cherche-contrat",
                            "reorientation",
                            "refus")),
                persons())
            .by("track"),
        listed("DEC-03")
            .share(persons(), persons())
            .over("contact_outcome", Figure.codes("contact_outcome")),
        listed("DEC-04")
            .share(
                persons().where(is("contact_outcome", "coordonnees-incorrectes", "injoignable")),
                persons().where(known("contact_outcome"))),
        Question.of("DEC-05")
            .from("request", RECEIVING, inMonth("requested"))
            .count(records())
            .by("request_channel", "request_kind")
            .evolutions("year-before"),
        Question.of("DEC-06")
            .from("request", RECEIVING, elapsing())
            .share(records().where(PublicQuestions::metInTime), records())
            .by("request_kind"),
        listed("DEC-07")
            .share(
                persons().where(is("solution", "retour-formation", "apprentissage", "emploi")),
                persons().where(known("solution")))
            .by("track"),
        Question.of("MIX-01")
            .from("activity", List.of("mission-locale", "pole-emploi", "cap-emploi"), HAPPENED)
            .share(
                persons().having(is("cep_level", "2", "3")).where(is("sex", "F")),
                persons().having(is("cep_level", "2", "3")).where(is("sex", "F", "H")))
            .minus(persons().where(is("sex", "F")), persons().where(is("sex", "F", "H"))),
        Question.of("MIX-02")
            .from("pathway", List.of("mission-locale", "apec"), known("job_domain"))
            .share(persons().where(is("sex", "F")), persons().where(is("sex", "F", "H")))
            .by("job_domain"),
        asked("SAT-01", answered("satisfied").and(answered("very_satisfied")))
            .share(sum("satisfied", "very_satisfied"), sum("respondents"))
            .by("cep_level"),
        asked("SAT-02", answered("useful").and(is("wave", "six-mois")))
            .share(sum("useful"), sum("respondents"))
            .by("cep_level"),
        asked("SAT-03", all()).share(sum("respondents"), sum("surveyed")).by("wave"),
        Question.of("QUA-01")
            .from(
                "pathway",
                List.of("apec", "fongecif", "opacif"),
                is("program", "cep").and(inMonth("opened")).and(row -> row.has("requested")))
            .from("request", RECEIVING, inMonth("interview"))
            .ratio(sum(DELAY), quantity())
            .aspect("mediane", median(DELAY), null)
            .aspect("p90", percentile90(DELAY), null));
  }

  /** Everybody on the list of the campaign: a stock. */
  private static Question listed(String code) {
    return Question.of(code).from("early-leaver", PSAD, all()).allNetworksOnly().monthly();
  }

  private static Question asked(String code, Predicate<Row> where) {
    return Question.of(code).from("survey", List.of("apec", "cibc"), where);
  }

  private static Predicate<Row> answered(String number) {
    return row -> row.numbers().containsKey(number);
  }

  /** Requests whose fifteenth day lies in the month. */
  private static Predicate<Row> elapsing() {
    return row -> {
      var fifteenth = row.day("requested").plusDays(LEGAL_DAYS);
      return !fifteenth.isBefore(row.monthStart()) && !fifteenth.isAfter(row.monthEnd());
    };
  }

  private static boolean metInTime(Row request) {
    return request.has("interview") && Words.days(request, "requested", "interview") <= LEGAL_DAYS;
  }
}
