package fr.azimut.guide;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Container;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The descriptor of the Data Package that a network's files make: put a file beside it under the
 * name of its resource, and any tool of the standard checks it.
 */
final class PackageDescriptor {

  private PackageDescriptor() {}

  /**
   * @param guides those of one network, at least one
   */
  static Map<String, Object> of(List<FormatGuide> guides) {
    var network = guides.get(0).network();
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    descriptor.put("name", network.network());
    descriptor.put("title", "Fichiers de : " + FileText.names(network));
    descriptor.put(
        "description",
        "Ce que le réseau peut envoyer. Pour vérifier un fichier chez vous, posez-le à côté de ce"
            + " descripteur, sous le nom de sa ressource ou en changeant « path ».");
    descriptor.put("resources", guides.stream().map(PackageDescriptor::resource).toList());
    return descriptor;
  }

  private static Map<String, Object> resource(FormatGuide guide) {
    ExtractFormat format = guide.format();
    boolean isText = format.container() == Container.CSV;
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", format.id());
    resource.put("type", "table");
    if (isText) {
      // what tools of version 1 know a table by
      resource.put("profile", "tabular-data-resource");
    }
    resource.put("title", format.label());
    resource.put(
        "description",
        ColumnText.sentence(FileText.frequency(format))
            + " À nommer "
            + FileText.name(format)
            + ". "
            + ColumnText.sentence(FileText.limits(format)));
    resource.put("path", format.exampleName());
    resource.put("format", format.container().name().toLowerCase(Locale.ROOT));
    resource.put("mediatype", mediaType(format.container()));
    if (isText) {
      resource.put("encoding", Objects.requireNonNull(format.charset()).toLowerCase(Locale.ROOT));
    }
    resource.put("dialect", dialect(guide));
    resource.put("schema", format.id() + ".schema.json");
    return resource;
  }

  private static Map<String, Object> dialect(FormatGuide guide) {
    ExtractFormat format = guide.format();
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("header", true);
    dialect.put("headerRows", List.of(guide.headerRow()));
    if (format.container() == Container.CSV) {
      dialect.put("delimiter", Objects.requireNonNull(format.delimiter()));
      dialect.put("quoteChar", "\"");
      dialect.put("doubleQuote", true);
    } else if (format.sheet() != null) {
      dialect.put("sheetName", format.sheet());
    }
    return dialect;
  }

  private static String mediaType(Container container) {
    return switch (container) {
      case CSV -> "text/csv";
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case XLS -> "application/vnd.ms-excel";
      case ODS -> "application/vnd.oasis.opendocument.spreadsheet";
    };
  }
}
