package fr.azimut;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** The half of {@link WorkbookSchema} that runs on the whole schema. */
public final class SchemaCheck implements Function<Path, List<String>> {

  /** Excel writes it where a text begins or ends with a space; the schema forgot it. */
  private static final String SPACE =
      "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace in"
          + " element t@";

  private final SchemaTypeLoader types =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  @Override
  public List<String> apply(Path workbook) {
    List<String> problems = new ArrayList<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getName().startsWith("xl/") && entry.getName().endsWith(".xml")) {
          check(zip, entry, problems);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems;
  }

  private void check(ZipFile zip, ZipEntry entry, List<String> problems) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      XmlObject part = types.parse(in, null, new XmlOptions());
      List<XmlError> errors = new ArrayList<>();
      if (part.schemaType().equals(XmlObject.type)) {
        problems.add(entry.getName() + ": no element of the schema");
      }
      part.validate(new XmlOptions().setErrorListener(errors));
      errors.stream()
          .map(XmlError::getMessage)
          .filter(message -> !message.startsWith(SPACE))
          .map(message -> entry.getName() + ": " + message)
          .forEach(problems::add);
    } catch (XmlException e) {
      problems.add(entry.getName() + ": " + e.getMessage());
    }
  }
}
