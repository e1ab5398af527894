package fr.azimut.extract;

import fr.azimut.definition.Position;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of definitions: of every component of their records except where they stand, so that
 * a comment changes nothing and a new component is never forgotten.
 */
final class Fingerprint {

  private Fingerprint() {}

  static String of(Object definition) {
    StringBuilder text = new StringBuilder();
    write(definition, text);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(@Nullable Object value, StringBuilder to) {
    if (value instanceof Record written) {
      to.append('(');
      for (RecordComponent component : written.getClass().getRecordComponents()) {
        if (component.getType() != Position.class) {
          write(get(component, written), to);
        }
      }
      to.append(')');
    } else if (value instanceof List<?> list) {
      to.append('[');
      list.forEach(element -> write(element, to));
      to.append(']');
    } else if (value instanceof Map<?, ?> map) {
      to.append('{');
      map.forEach(
          (key, element) -> {
            write(key, to);
            write(element, to);
          });
      to.append('}');
    } else {
      // the length keeps "ab","c" and "a","bc" apart
      String text = String.valueOf(value);
      to.append(text.length()).append(':').append(text);
    }
  }

  private static @Nullable Object get(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
