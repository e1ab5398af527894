package fr.azimut.guide;

import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.NetworkDefinition;
import fr.azimut.normalisation.CodeCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each network may send, told to it in French. */
public final class GuideCatalog {

  private final List<FormatGuide> guides = new ArrayList<>();

  /**
   * Turns the definitions into guides.
   *
   * @param networks the formats, already checked
   * @param codes what their codes mean
   */
  public GuideCatalog(NetworkCatalog networks, CodeCatalog codes) {
    GuideCompiler compiler = new GuideCompiler(networks, codes);
    for (NetworkDefinition network : networks.list()) {
      network.extracts().forEach(format -> guides.add(compiler.compile(network, format)));
    }
  }

  /** The ids of the formats, network by network. */
  public List<String> ids() {
    return guides.stream().map(g -> g.format().id()).toList();
  }

  /** Every format in a few lines, under its network. */
  public List<String> list() {
    List<String> lines = new ArrayList<>();
    String current = "";
    for (FormatGuide guide : guides) {
      if (!guide.network().network().equals(current)) {
        current = guide.network().network();
        lines.add("");
        lines.add(current + " : " + FileText.names(guide.network()));
      }
      lines.addAll(FormatPage.summary(guide));
    }
    return lines;
  }

  /** Everything about a format; empty when there is none of that id. */
  public Optional<List<String>> findPage(String id) {
    return guides.stream()
        .filter(g -> g.format().id().equals(id))
        .findFirst()
        .map(FormatPage::page);
  }

  /**
   * Writes, in a folder for each network, a Data Package that describes its files, the Table Schema
   * of each, and a template workbook. The same definitions give the same bytes.
   *
   * @param networks the slugs of those to write
   * @return the files, in order
   */
  public List<Path> export(Path output, List<String> networks) throws IOException {
    List<Path> written = new ArrayList<>();
    for (String slug : networks) {
      List<FormatGuide> own =
          guides.stream().filter(g -> g.network().network().equals(slug)).toList();
      if (own.isEmpty()) {
        continue; // it sends nothing
      }
      Path folder = Files.createDirectories(output.resolve(slug));
      written.add(Descriptor.write(folder.resolve("datapackage.json"), PackageDescriptor.of(own)));
      for (FormatGuide guide : own) {
        String id = guide.format().id();
        written.add(
            Descriptor.write(folder.resolve(id + ".schema.json"), SchemaDescriptor.of(guide)));
        written.add(TemplateWriter.write(folder.resolve(id + "-modele.xlsx"), guide));
      }
    }
    return written;
  }
}
