package fr.azimut.sample;

import fr.azimut.territory.Zoning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who invents the rows of which file. */
final class FileRows {

  private final SampleJobs jobs;
  private final Map<String, List<Structure>> structures;
  private final Towns towns;
  private final List<Zoning> zonings;

  /**
   * @param structures of every network of the region
   * @param zonings of the region
   */
  FileRows(
      SampleJobs jobs, Map<String, List<Structure>> structures, Towns towns, List<Zoning> zonings) {
    this.jobs = jobs;
    this.structures = structures;
    this.towns = towns;
    this.zonings = zonings;
  }

  ExtractRows of(FileTask task) {
    NetworkCodes codes = jobs.codes(task.habits());
    List<Structure> own = structures.getOrDefault(task.network(), List.of());
    return switch (task.format().flow()) {
      case ACTIVITY ->
          task.habits().tally() == null
              ? new ActivityRows(task, own, towns, codes)
              : new TallyRows(task, own, towns, codes);
      case PATHWAY -> new PathwayRows(task, who(task), own, towns, codes);
      case REQUEST -> new RequestRows(task, own, towns, codes);
      case EARLY_LEAVER -> new EarlyLeaverRows(task, own, towns, codes);
      case SURVEY -> new SurveyRows(task, own, towns, codes);
      case COOPERATION -> new CooperationRows(task, atWork(task), towns, codes);
      case PLACE ->
          new PlaceRows(
              task,
              atWork(task).values().stream().flatMap(List::stream).toList(),
              privileges(task),
              towns,
              codes);
      case CONTEXT -> new ContextRows(task, towns, codes);
    };
  }

  /** The file whose habits tell of the people of a pathway. */
  private FileTask who(FileTask task) {
    String people = Objects.requireNonNull(task.habits().pathway()).people();
    return people == null ? task : task.with(jobs.format(people), jobs.habits(people));
  }

  /** The structures that are at work in the month, by network. */
  private Map<String, List<Structure>> atWork(FileTask task) {
    Map<String, List<Structure>> found = new LinkedHashMap<>();
    structures.forEach(
        (network, own) ->
            found.put(network, own.stream().filter(s -> s.isOpen(task.month())).toList()));
    return found;
  }

  private List<Structure> all() {
    return structures.values().stream().flatMap(List::stream).toList();
  }

  private Privileges privileges(FileTask task) {
    return new Privileges(
        Objects.requireNonNull(task.habits().register()),
        task.month(),
        zonings,
        all(),
        task.seed());
  }
}
