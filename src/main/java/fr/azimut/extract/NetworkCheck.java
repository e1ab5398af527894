package fr.azimut.extract;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks the networks together: what no record can check alone. */
final class NetworkCheck {

  private final List<NetworkDefinition> networks;
  private final Map<String, MappingTable> mappings;

  NetworkCheck(List<NetworkDefinition> networks, Map<String, MappingTable> mappings) {
    this.networks = networks;
    this.mappings = mappings;
  }

  void check() {
    Map<String, ExtractFormat> formats = new LinkedHashMap<>();
    for (NetworkDefinition network : networks) {
      checkFile(network);
      for (ExtractFormat format : network.extracts()) {
        new FormatCheck(format, mappings).check();
        ExtractFormat same = formats.putIfAbsent(format.id(), format);
        if (same != null) {
          throw new DefinitionException(
              format.position(),
              "format '" + format.id() + "' is already defined at " + same.position(),
              "Give it another id.");
        }
      }
    }
    formats.values().forEach(format -> checkNames(format, formats));
  }

  private static void checkFile(NetworkDefinition network) {
    Position position = network.position();
    String file = position.file().substring(position.file().lastIndexOf('/') + 1);
    if (!file.equals(network.network() + ".yaml")) {
      throw new DefinitionException(
          position,
          "network '" + network.network() + "' stands in '" + file + "'",
          "Name the file '" + network.network() + ".yaml'.");
    }
  }

  /** The names that the formats give to their own files must tell these apart. */
  private static void checkNames(ExtractFormat format, Map<String, ExtractFormat> formats) {
    String sample = FileName.sample(format);
    for (ExtractFormat candidate : formats.values()) {
      boolean matches = Pattern.matches(candidate.fileName(), sample);
      if (candidate.equals(format) && !matches) {
        throw new DefinitionException(
            format.position(),
            "'sample_name' gives '" + sample + "', which 'file_name' does not match",
            "Make the two agree.");
      } else if (!candidate.equals(format) && matches) {
        throw new DefinitionException(
            format.position(),
            "'" + sample + "' is also a file of '" + candidate.id() + "'",
            "Make the two 'file_name' tell their files apart.");
      }
    }
  }
}
