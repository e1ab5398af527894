package fr.azimut.territory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON files of the unpacked package. */
final class PackageReader {

  private static final JsonMapper JSON = JsonMapper.builder().build();

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

  private static Object json(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return JSON.readValue(in, Object.class);
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
