package fr.azimut.recount;

import static fr.azimut.recount.Words.all;
import static fr.azimut.recount.Words.is;

import java.util.List;

/** Public statistics, beside the catalogue. */
final class ContextQuestions {

  private ContextQuestions() {}

  static List<Question> list() {
    return List.of(
        statistic("CTX-01").count(of("population-15-64")),
        statistic("CTX-02").count(of("population-active")),
        statistic("CTX-03").count(of("defm-a")),
        statistic("CTX-04").count(of("defm-abc")),
        statistic("CTX-05").share(of("neet-15-24"), of("population-15-24")),
        statistic("CTX-06")
            .aspect("sans-diplome", of("sans-diplome"), of("population-non-scolarisee"))
            .aspect("cap-bep", of("diplome-cap-bep"), of("population-non-scolarisee"))
            .aspect("bac", of("diplome-bac"), of("population-non-scolarisee"))
            .aspect("superieur", of("diplome-superieur"), of("population-non-scolarisee")));
  }

  private static Question statistic(String code) {
    return Question.of(code)
        .from("context", all())
        .allNetworksOnly()
        .monthly()
        .whateverCoverage()
        .open();
  }

  private static Part of(String measure) {
    return Part.quantity().where(is("measure", measure));
  }
}
