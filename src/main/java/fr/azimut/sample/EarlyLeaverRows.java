package fr.azimut.sample;

import fr.azimut.normalisation.CodeCatalog;
import java.io.IOException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Invents the list of the campaign that runs: the same people each month, further and further. */
final class EarlyLeaverRows extends StructureRows {

  /** A campaign begins in the middle of its month. */
  private static final double HALF = 0.5;

  private final CampaignHabits habits;
  private final YearMonth campaign;
  private final double age;

  EarlyLeaverRows(FileTask task, List<Structure> structures, Towns towns, NetworkCodes codes) {
    super(task, structures, towns, codes);
    habits = Objects.requireNonNull(task.habits().campaign());
    YearMonth latest = task.month();
    while (!habits.months().contains(latest.getMonthValue())) {
      latest = latest.minusMonths(1);
    }
    campaign = latest;
    age = ChronoUnit.MONTHS.between(campaign, task.month()) + HALF;
  }

  @Override
  void write(Structure structure, double share, FileBody body) throws IOException {
    People people = people(structure, share);
    // A campaign is as great as its year, whatever the month in which it is told of.
    double contrast = task.growth(campaign) * task.contrast(structure);
    int count = Numbers.whole(share * contrast, lasting(structure, campaign.toString()));
    draft.dates.put("campaign", campaign.atDay(1));
    for (int i = 0; i < count; i++) {
      RandomGenerator random = even(structure, campaign, i);
      double contacted = Numbers.wait(habits.contact(), random);
      double solved = contacted + Numbers.wait(habits.solution(), random);
      long seed = seed(structure, campaign.toString(), i);
      Somebody somebody = people.newcomer(campaign, seed, number(campaign, i));
      people.who(draft, somebody, task.month().atEndOfMonth(), task.month().getMonthValue());
      people.what(draft, random);
      draft.random = random;
      boolean inCharge = !draft.code("solution").equals(CodeCatalog.NOT_GIVEN);
      if (contacted > age) {
        draft.codes.put("contact_outcome", CodeCatalog.NOT_GIVEN);
        draft.codes.put("solution", CodeCatalog.NOT_GIVEN);
      } else if (inCharge && solved > age) {
        draft.codes.put("solution", "en-cours");
      }
      body.data(cells.list(draft));
    }
  }
}
