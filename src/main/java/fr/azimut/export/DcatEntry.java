package fr.azimut.export;

import fr.azimut.disclosure.Publication;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code catalogue.jsonld}: the dataset and its files as a DCAT-AP entry. Addresses are relative:
 * they hold wherever the folder is put.
 */
final class DcatEntry {

  private static final String FILE_TYPE =
      "http://publications.europa.eu/resource/authority/file-type/";
  private static final String LANGUAGE =
      "http://publications.europa.eu/resource/authority/language/FRA";
  private static final String MONTHLY =
      "http://publications.europa.eu/resource/authority/frequency/MONTHLY";

  private final DataDefinition definition;
  private final Publication publication;
  private final YearMonth first;

  /**
   * @param first the first month that the figures are of
   */
  DcatEntry(DataDefinition definition, Publication publication, YearMonth first) {
    this.definition = definition;
    this.publication = publication;
    this.first = first;
  }

  Path write(Path folder, List<DataPackage.Table> tables) {
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("@context", context());
    dataset.put("@id", "datapackage.json");
    dataset.put("@type", "dcat:Dataset");
    dataset.put("dct:identifier", DataPackage.name(publication));
    dataset.put("dct:title", french(DataPackage.title(definition, publication)));
    dataset.put("dct:description", french(definition.description()));
    dataset.put("dct:language", id(LANGUAGE));
    dataset.put("dct:accrualPeriodicity", id(MONTHLY));
    dataset.put("dct:temporal", period());
    dataset.put(
        "dct:spatial", typed("@type", "dct:Location", "rdfs:label", publication.regionLabel()));
    dataset.put("dcat:version", publication.month() + "." + publication.version());
    dataset.put("dcat:keyword", definition.keywords().stream().map(DcatEntry::french).toList());
    dataset.put("dct:publisher", typed("@type", "foaf:Agent", "foaf:name", definition.publisher()));
    if (definition.contact() != null) {
      dataset.put(
          "dcat:contactPoint",
          typed("@type", "vcard:Kind", "vcard:hasEmail", id("mailto:" + definition.contact())));
    }
    List<Object> distributions = new ArrayList<>();
    for (DataPackage.Table table : tables) {
      distributions.add(distribution(table.path(), table.title()));
      if (table.isOfFigures()) {
        distributions.add(distribution("sdmx/" + table.path(), table.title() + " (SDMX-CSV)"));
      }
    }
    dataset.put("dcat:distribution", distributions);
    return JsonFile.write(folder.resolve("catalogue.jsonld"), dataset);
  }

  private Map<String, Object> distribution(String path, String title) {
    Map<String, Object> distribution = new LinkedHashMap<>();
    distribution.put("@id", path);
    distribution.put("@type", "dcat:Distribution");
    distribution.put("dct:title", french(title));
    distribution.put("dcat:accessURL", id(path));
    distribution.put("dcat:downloadURL", id(path));
    distribution.put("dct:format", id(FILE_TYPE + "CSV"));
    distribution.put("dcat:mediaType", id("https://www.iana.org/assignments/media-types/text/csv"));
    DataDefinition.Licence licence = definition.licence();
    if (licence != null) {
      distribution.put("dct:license", id(licence.url()));
    }
    return distribution;
  }

  private Map<String, Object> period() {
    Map<String, Object> period = new LinkedHashMap<>();
    period.put("@type", "dct:PeriodOfTime");
    period.put("dcat:startDate", date(first.atDay(1).toString()));
    period.put("dcat:endDate", date(publication.month().atEndOfMonth().toString()));
    return period;
  }

  private static Map<String, Object> date(String date) {
    return typed("@value", date, "@type", "xsd:date");
  }

  private static Map<String, Object> french(String text) {
    return typed("@value", text, "@language", "fr");
  }

  private static Map<String, Object> id(String iri) {
    return Map.of("@id", iri);
  }

  private static Map<String, Object> typed(String key, String value, String other, Object with) {
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put(key, value);
    typed.put(other, with);
    return typed;
  }

  private static Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("dcat", "http://www.w3.org/ns/dcat#");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("foaf", "http://xmlns.com/foaf/0.1/");
    context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    context.put("vcard", "http://www.w3.org/2006/vcard/ns#");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return context;
  }
}
