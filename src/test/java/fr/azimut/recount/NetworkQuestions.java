package fr.azimut.recount;

import static fr.azimut.recount.Part.departments;
import static fr.azimut.recount.Part.expected;
import static fr.azimut.recount.Part.people;
import static fr.azimut.recount.Part.quantity;
import static fr.azimut.recount.Part.received;
import static fr.azimut.recount.Part.records;
import static fr.azimut.recount.Words.FIRST_LEVEL;
import static fr.azimut.recount.Words.HAPPENED;
import static fr.azimut.recount.Words.all;
import static fr.azimut.recount.Words.is;
import static fr.azimut.recount.Words.known;

import java.util.List;

/** Families E, I, J and L of the catalogue: referrals, places, coordination, data. */
final class NetworkQuestions {

  private NetworkQuestions() {}

  static List<Question> list() {
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
        Question.of("ORI-03")
            .from("activity", HAPPENED)
            .count(quantity())
            .over(
                "referred_to",
                Figure.codes("referred_to").stream().filter(to -> !to.equals("aucun")).toList()),
        Question.of("MAI-01").from("place", all()).count(records()).by("kind").monthly(),
        Question.of("MAI-02")
            .from("place", all())
            .share(records(), people("population-15-64"))
            .times(10_000)
            .monthly(),
        Question.of("MAI-03")
            .from("place", is("all_publics", "true"))
            .share(departments(), departments().in("territory"))
            .zonings("departement", "region")
            .allNetworksOnly()
            .monthly(),
        Question.of("COM-01")
            .from("coverage", Sample.networks("activity"), all())
            .share(received().in("coverage"), expected().in("coverage"))
            .monthly(),
        Question.of("COM-02")
            .from("activity", all())
            .aspect("sex", quantity().where(known("sex")), quantity())
            .aspect("age_band", quantity().where(known("age_band")), quantity())
            .aspect("education", quantity().where(known("education")), quantity())
            .aspect("status", quantity().where(known("status")), quantity())
            .aspect(
                "commune",
                quantity().where(is("placement", "commune", "commune-label")),
                quantity()),
        Question.of("COM-03")
            .from("activity", all())
            .share(quantity().where(is("placement", "commune", "commune-label")), quantity()));
  }
}
