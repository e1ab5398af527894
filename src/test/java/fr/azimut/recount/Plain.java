package fr.azimut.recount;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A definition as plain data, without the reader of definitions. */
final class Plain {

  private final Map<?, ?> data;

  private Plain(Object data) {
    this.data = data instanceof Map<?, ?> map ? map : Map.of();
  }

  static Plain read(Path file) throws IOException {
    Object read =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(file, StandardCharsets.UTF_8));
    return new Plain(read == null ? Map.of() : read);
  }

  boolean has(String key) {
    return data.containsKey(key);
  }

  /** Empty when there is none. */
  String text(String key) {
    Object value = data.get(key);
    return value == null ? "" : value.toString();
  }

  boolean is(String key) {
    return text(key).equals("true");
  }

  Plain below(String key) {
    Object value = data.get(key);
    return new Plain(value == null ? Map.of() : value);
  }

  List<String> texts(String key) {
    return elements(key).stream().map(Object::toString).toList();
  }

  List<Plain> list(String key) {
    return elements(key).stream().map(element -> new Plain(element)).toList();
  }

  List<String> keys() {
    return data.keySet().stream().map(Object::toString).toList();
  }

  private List<?> elements(String key) {
    return data.get(key) instanceof List<?> list ? list : List.of();
  }
}
