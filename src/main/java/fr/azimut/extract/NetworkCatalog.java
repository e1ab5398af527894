package fr.azimut.extract;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.definition.Suggestion;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The networks, the formats of their files, and the tables that translate their codes. */
public final class NetworkCatalog {

  private final Map<String, NetworkDefinition> networks;
  private final Map<String, MappingTable> mappings;
  private final Map<String, Pattern> fileNames;

  private NetworkCatalog(List<NetworkDefinition> networks, Map<String, MappingTable> mappings) {
    Map<String, NetworkDefinition> bySlug = new LinkedHashMap<>();
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (NetworkDefinition network : networks) {
      bySlug.put(network.network(), network);
      network.extracts().forEach(f -> patterns.put(f.id(), Pattern.compile(f.fileName())));
    }
    this.networks = Collections.unmodifiableMap(bySlug);
    this.fileNames = Collections.unmodifiableMap(patterns);
    this.mappings = mappings;
  }

  /**
   * Reads and checks {@code networks/*.yaml} and {@code mappings/*.csv}, together.
   *
   * @param jobs the folder of the definitions
   * @throws DefinitionException when one of them is wrong
   */
  public static NetworkCatalog read(Path jobs) {
    Map<String, MappingTable> mappings = MappingReader.readAll(jobs.resolve("mappings"));
    List<NetworkDefinition> networks =
        DefinitionReader.readAll(jobs.resolve("networks"), NetworkDefinition.class);
    new NetworkCheck(networks, mappings).check();
    return new NetworkCatalog(networks, mappings);
  }

  /** All networks, in the order of their slugs. */
  public List<NetworkDefinition> list() {
    return List.copyOf(networks.values());
  }

  /**
   * The network of that slug.
   *
   * @throws NoSuchElementException when there is none
   */
  public NetworkDefinition get(String slug) {
    NetworkDefinition network = networks.get(slug);
    if (network == null) {
      throw new NoSuchElementException(
          "no network '"
              + slug
              + "'"
              + Suggestion.nearest(slug, networks.keySet())
                  .map(s -> ", did you mean '" + s + "'?")
                  .orElse(""));
    }
    return network;
  }

  /**
   * The mapping table of that name.
   *
   * @throws NoSuchElementException when there is none
   */
  public MappingTable getMapping(String name) {
    MappingTable table = mappings.get(name);
    if (table == null) {
      throw new NoSuchElementException("no mapping table '" + name + "'");
    }
    return table;
  }

  /**
   * The format of the file of that name, with the year and month that it bears.
   *
   * @throws DefinitionException when two formats claim the name
   */
  public Optional<FormatMatch> findFormat(String fileName) {
    Optional<FormatMatch> found = Optional.empty();
    for (NetworkDefinition network : networks.values()) {
      for (ExtractFormat format : network.extracts()) {
        Pattern pattern = fileNames.get(format.id());
        Optional<FormatMatch> match =
            pattern == null ? Optional.empty() : FileName.match(fileName, pattern, network, format);
        if (match.isPresent() && found.isPresent()) {
          throw new DefinitionException(
              format.position(),
              "'" + fileName + "' is also a file of '" + found.get().format().id() + "'",
              "Make the two 'file_name' tell their files apart.");
        }
        found = match.isPresent() ? match : found;
      }
    }
    return found;
  }

  /**
   * What reading a file of this format depends on: SHA-256, in hexadecimal, of the format, its
   * network and the mapping tables that it names. Where these stand in their files does not count.
   */
  public String fingerprint(ExtractFormat format) {
    NetworkDefinition network =
        networks.values().stream()
            .filter(n -> n.extracts().contains(format))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no format '" + format.id() + "'"));
    List<MappingTable> used =
        format.variables().values().stream()
            .flatMap(source -> Optional.ofNullable(source.mapping()).stream())
            .distinct()
            .sorted()
            .map(this::getMapping)
            .toList();
    return Fingerprint.of(
        List.of(network.network(), String.valueOf(network.cepOperator()), format, used));
  }
}
