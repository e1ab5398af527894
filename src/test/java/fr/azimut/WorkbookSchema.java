package fr.azimut;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.xmlbeans.XmlObject;

/**
 * Holds workbooks against the schema of Office Open XML (ECMA-376), as POI's full build of it has
 * it. The program has the extract that POI needs, under the same names: hence a class loader of its
 * own.
 */
public final class WorkbookSchema {

  private static final Path SCHEMA = Path.of("target", "schemas", "poi-ooxml-full.jar");

  private WorkbookSchema() {}

  /** What the schema does not allow, by part; nothing for a sound workbook. */
  public static List<String> problems(Path workbook) throws IOException {
    URL[] urls = {SCHEMA.toUri().toURL(), home(XmlObject.class), home(WorkbookSchema.class)};
    try (URLClassLoader loader = new OwnFirst(urls)) {
      @SuppressWarnings("unchecked") // its class is that of another loader, its type is the JDK's
      Function<Path, List<String>> check =
          (Function<Path, List<String>>)
              loader.loadClass(SchemaCheck.class.getName()).getConstructor().newInstance();
      return check.apply(workbook);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Has the schema's classes and files of its own, all others are those of the tests. */
  private static final class OwnFirst extends URLClassLoader {

    private static final List<String> OWN =
        List.of(
            "org.apache.xmlbeans.",
            "org.apache.poi.schemas.",
            "org.openxmlformats.",
            "com.microsoft.schemas.",
            SchemaCheck.class.getName());

    private OwnFirst(URL[] urls) {
      super(urls, WorkbookSchema.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (OWN.stream().noneMatch(name::startsWith)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known == null ? findClass(name) : known;
      }
    }

    @Override
    public URL getResource(String name) {
      URL own = findResource(name);
      return own == null ? super.getResource(name) : own;
    }
  }

  private static URL home(Class<?> type) throws MalformedURLException {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
