package fr.azimut.territory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the JSON files of the unpacked package; JSON is YAML. */
final class PackageReader {

  private final Path folder;

  PackageReader(Path folder) {
    this.folder = folder;
  }

  Map<?, ?> object(String file) throws IOException {
    return (Map<?, ?>) json(folder.resolve(file));
  }

  List<Map<?, ?>> objects(String file) throws IOException {
    List<Map<?, ?>> objects = new ArrayList<>();
    for (Object item : (List<?>) json(folder.resolve(file))) {
      objects.add((Map<?, ?>) item);
    }
    return objects;
  }

  /** The library's usual limit of 3 million characters is under these files. */
  private static Object json(Path file) throws IOException {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setUseMarks(false).build();
    try (InputStream in = Files.newInputStream(file)) {
      return new Load(settings).loadFromInputStream(in);
    }
  }

  static String text(Map<?, ?> item, String key) {
    if (item.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("no text under '" + key + "' in " + item);
  }

  static List<String> texts(Map<?, ?> item, String key) {
    return list(item, key).stream().map(String::valueOf).toList();
  }

  static List<?> list(Map<?, ?> item, String key) {
    return item.get(key) instanceof List<?> list ? list : List.of();
  }
}
