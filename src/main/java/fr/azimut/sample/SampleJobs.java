package fr.azimut.sample;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.normalisation.CodeCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The networks of a region that have sample habits.
 *
 * @param habits by network, in the region's order
 * @param formats by id
 * @param networks the definitions of all networks
 * @param lists the canonical codes
 */
record SampleJobs(
    Map<String, SampleDefinition> habits,
    Map<String, ExtractFormat> formats,
    NetworkCatalog networks,
    CodeCatalog lists) {

  /**
   * Reads and checks them. A network without habits is left out.
   *
   * @throws DefinitionException when habits do not fit the network's formats
   */
  static SampleJobs read(Path jobs, List<String> networks) {
    NetworkCatalog catalog = NetworkCatalog.read(jobs);
    Map<String, SampleDefinition> habits = new LinkedHashMap<>();
    Map<String, ExtractFormat> formats = new LinkedHashMap<>();
    for (String network : networks) {
      Path file = jobs.resolve("samples").resolve(network + ".yaml");
      if (Files.exists(file)) {
        habits.put(network, DefinitionReader.read(file, SampleDefinition.class));
        catalog.get(network).extracts().forEach(format -> formats.put(format.id(), format));
      }
    }
    SampleJobs read = new SampleJobs(habits, formats, catalog, CodeCatalog.read(jobs));
    habits
        .values()
        .forEach(definition -> definition.extracts().forEach(h -> HabitsCheck.check(read, h)));
    return read;
  }

  /**
   * The format that habits are about.
   *
   * @throws DefinitionException when there is none
   */
  ExtractFormat format(ExtractHabits habits) {
    ExtractFormat format = formats.get(habits.id());
    if (format == null) {
      throw new DefinitionException(
          habits.position(),
          "no format of the network has the id '" + habits.id() + "'",
          "Known: " + String.join(", ", formats.keySet()) + ".");
    }
    return format;
  }

  /**
   * The format that has an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  ExtractFormat format(String id) {
    return format(habits(id));
  }

  /**
   * The habits of the format that has an id.
   *
   * @throws IllegalArgumentException when there are none
   */
  ExtractHabits habits(String id) {
    return habits.values().stream()
        .flatMap(definition -> definition.extracts().stream())
        .filter(extract -> extract.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no habits of '" + id + "'"));
  }

  NetworkCodes codes(ExtractHabits habits) {
    return new NetworkCodes(format(habits), habits, networks, lists);
  }
}
