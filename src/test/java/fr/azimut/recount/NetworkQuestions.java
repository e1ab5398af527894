package fr.azimut.recount;

import static fr.azimut.recount.Part.communes;
import static fr.azimut.recount.Part.departments;
import static fr.azimut.recount.Part.expected;
import static fr.azimut.recount.Part.people;
import static fr.azimut.recount.Part.persons;
import static fr.azimut.recount.Part.quantity;
import static fr.azimut.recount.Part.received;
import static fr.azimut.recount.Part.records;
import static fr.azimut.recount.Part.structures;
import static fr.azimut.recount.Part.sum;
import static fr.azimut.recount.Words.FIRST_LEVEL;
import static fr.azimut.recount.Words.HAPPENED;
import static fr.azimut.recount.Words.all;
import static fr.azimut.recount.Words.is;
import static fr.azimut.recount.Words.known;

import fr.azimut.recount.Question.Missing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Families E, I, J and L of the catalogue: referrals, places, coordination, data. */
final class NetworkQuestions {

  private static final int DAYS_OF_FIVE_YEARS = 1826;

  private NetworkQuestions() {}

  static Stream<Question> list() {
    return Stream.of(referrals(), places(), coordination(), data()).flatMap(List::stream);
  }

  private static List<Question> referrals() {
    return List.of(
        Question.of("ORI-01")
            .from("activity", FIRST_LEVEL)
            .share(
                quantity()
                    .where(
                        row ->
                            Format.NETWORKS.contains(row.code("referred_to"))
                                && !row.is("referred_to", row.network())),
                quantity()),
        // nobody tells yet what became of a referral
        Question.of("ORI-02").from("referral", all()).share(records(), records()).by("referred_to"),
        Question.of("ORI-03")
            .from("activity", HAPPENED)
            .count(quantity())
            .over(
                "referred_to",
                Figure.codes("referred_to").stream().filter(to -> !to.equals("aucun")).toList()));
  }

  private static List<Question> places() {
    return List.of(
        register("MAI-01")
            .count(records())
            .by("kind")
            .aspect("structures", structures(), null)
            .aspect("tous-publics", records().where(is("all_publics", "true")), null)
            .aspect("labellisees", structures().where(NetworkQuestions::holdsTheLabel), null),
        register("MAI-02").ratio(records(), people("population-15-64")).times(10_000),
        Question.of("MAI-03")
            .from("place", is("all_publics", "true"))
            .share(departments(), departments().in("territory"))
            .zonings("departement", "region")
            .allNetworksOnly()
            .monthly()
            .whateverCoverage()
            .open(),
        Question.of("MAI-04")
            .from("activity", all())
            .share(communes("activity", "place"), communes("territory"))
            .allNetworksOnly()
            .open());
  }

  private static Question register(String code) {
    return Question.of(code).from("place", all()).monthly().whateverCoverage().open();
  }

  /** Valid for five years from its date. */
  private static boolean holdsTheLabel(Row place) {
    LocalDate since = place.date("label_since");
    return since != null
        && !since.isAfter(place.monthEnd())
        && Words.days(since, place.monthEnd()) < DAYS_OF_FIVE_YEARS;
  }

  private static List<Question> coordination() {
    return List.of(
        Question.of("DEC-08")
            .from("participation", is("action_kind", "cto").and(is("network", "psad")))
            .share(structures(), structures().in("structure").where(is("network", "psad")))
            .zonings("region")
            .allNetworksOnly()
            .monthly()
            .whateverCoverage()
            .open(),
        Question.of("PRO-01")
            .from("participation", is("action_kind", "formation-commune"))
            .share(structures(), structures().in("structure"))
            .aspect(
                "participants",
                sum("participants").in("cooperation").where(is("action_kind", "formation-commune")),
                null)
            .together("participants")
            .whateverCoverage()
            .open(),
        Question.of("PRO-02")
            .from("cooperation", row -> row.number("network_count") >= 2)
            .count(records())
            .by("action_kind")
            .allNetworksOnly()
            .whateverCoverage()
            .open(),
        PathwayQuestions.counselled("PRO-03")
            .ratio(persons(), sum("advisers").in("place"))
            .missing(Missing.IF_ANY)
            .monthly());
  }

  private static List<Question> data() {
    return List.of(
        Question.of("COM-01")
            .from("coverage", Sample.reporting(), all())
            .share(received().in("coverage"), expected().in("coverage"))
            .missing(Missing.NEVER)
            .monthly()
            .whateverCoverage()
            .open(),
        Question.of("COM-02")
            .from("activity", all())
            .aspect("sex", quantity().where(known("sex")), quantity())
            .aspect("age_band", quantity().where(known("age_band")), quantity())
            .aspect("education", quantity().where(known("education")), quantity())
            .aspect("status", quantity().where(known("status")), quantity())
            .aspect(
                "commune",
                quantity().where(is("placement", "commune", "commune-label")),
                quantity())
            .whateverCoverage(),
        Question.of("COM-03")
            .from("activity", all())
            .share(quantity().where(is("placement", "commune", "commune-label")), quantity())
            .whateverCoverage(),
        Question.of("COM-04")
            .from("delivery", Sample.reporting(), all())
            .ratio(sum("days_late"), records())
            .zonings("region")
            .monthly()
            .whateverCoverage()
            .open());
  }

  /** Of a month without an earlier version nothing is known. */
  static Question revisions(List<String> indicators) {
    return Question.of("COM-05")
        .from("revision", all())
        .ratio(sum("change"), sum("first"))
        .over("indicator", indicators)
        .zonings("region")
        .allNetworksOnly()
        .monthly()
        .whateverCoverage();
  }
}
