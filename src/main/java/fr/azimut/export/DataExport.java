package fr.azimut.export;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code donnees/}: every published cell of a month version, an indicator at a time, and
 * what says how to read it. The same version gives the same bytes.
 */
public final class DataExport {

  private static final String FOLDER = "donnees";

  private final DataDefinition definition;

  /** An export that tells of itself what a definition says. */
  public DataExport(DataDefinition definition) {
    this.definition = definition;
  }

  /**
   * Writes the data of a version.
   *
   * @param versionFolder the folder of the version; {@code donnees/} is made in it
   * @return the files, those of figures first
   * @throws java.io.UncheckedIOException when one cannot be written
   */
  public List<Path> write(Publication publication, Path versionFolder) {
    Path folder = versionFolder.resolve(FOLDER);
    List<Path> written = new ArrayList<>();
    Told told = new Told(publication.month());
    List<DataPackage.Table> tables = new ArrayList<>();
    for (IndicatorNotice notice : publication.notices()) {
      Path file = figures(publication, notice, folder, told);
      written.add(file);
      written.add(folder.resolve("sdmx").resolve(notice.code() + ".csv"));
      tables.add(
          new DataPackage.Table(file, notice.code() + " " + notice.label(), DataPackage.FIGURES));
    }
    for (ReferenceTable table : ReferenceTable.LIST) {
      List<String> header = table.columns().stream().map(Column::name).toList();
      try (DataFile out = DataFile.create(folder.resolve(table.id() + ".csv"), ';', header)) {
        table.content().rows(publication, told.modalities()).forEach(out::add);
        Path file = out.finish();
        written.add(file);
        tables.add(new DataPackage.Table(file, table.title(), table.id()));
      }
    }
    written.addAll(new DataPackage(definition, publication, folder).write(tables));
    written.add(new DcatEntry(definition, publication, told.first()).write(folder, tables));
    return List.copyOf(written);
  }

  private static Path figures(
      Publication publication, IndicatorNotice notice, Path folder, Told told) {
    String name = notice.code() + ".csv";
    List<String> header = FigureTable.COLUMNS.stream().map(Column::name).toList();
    SdmxTable observations = new SdmxTable(publication, notice);
    try (DataFile out = DataFile.create(folder.resolve(name), ';', header);
        DataFile sdmx =
            DataFile.create(folder.resolve("sdmx").resolve(name), ',', SdmxTable.HEADER)) {
      for (Map.Entry<FigureKey, Figure> cell :
          publication.table(notice.code()).figures().entrySet()) {
        FigureKey key = cell.getKey();
        out.add(FigureTable.row(key, cell.getValue()));
        sdmx.add(observations.row(key, cell.getValue()));
        told.add(key);
      }
      sdmx.finish();
      return out.finish();
    }
  }
}
