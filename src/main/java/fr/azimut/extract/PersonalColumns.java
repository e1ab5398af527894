package fr.azimut.extract;

import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.personal.Nature;
import fr.azimut.personal.PersonalData;
import fr.azimut.personal.Recognition;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingSink;
import fr.azimut.quality.FoundText;
import fr.azimut.quality.PersonalHeader;
import fr.azimut.quality.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Watches the columns that nobody reads for personal data: those that the format does not know, and
 * those that it lists for no variable. Counts, quotes nothing, keeps nothing. Nothing is done for a
 * file that has no such column.
 */
final class PersonalColumns {

  /** Of the values of a column: from here on likely names and texts are taken for such. */
  private static final double MOST = 0.5;

  private static final int FEWEST = 3;

  private final @Nullable String sheet;
  private final List<Watched> watched = new ArrayList<>();

  private PersonalColumns(@Nullable String sheet) {
    this.sheet = sheet;
  }

  /** The columns of a header to be watched. */
  static PersonalColumns of(ExtractFormat format, @Nullable String sheet, Header header) {
    PersonalColumns columns = new PersonalColumns(sheet);
    for (int place = 0; place < header.names().size(); place++) {
      String name = header.names().get(place);
      Column column = find(format, name);
      if (column == null && !name.isEmpty()) {
        columns.watched.add(new Watched(name, place, true, format.refusesPersonalData()));
      } else if (column != null && !column.personal() && !isRead(format, column.name())) {
        columns.watched.add(new Watched(name, place, false, format.refusesPersonalData(column)));
      }
    }
    return columns;
  }

  /** Looks at a row of data. */
  void look(String[] cells, int size) {
    for (Watched column : watched) {
      if (column.place < size) {
        column.look(CellText.trim(cells[column.place]));
      }
    }
  }

  /** Tells what was seen; true when that refuses the file. */
  boolean tell(FindingSink log) {
    boolean refused = false;
    for (Watched column : watched) {
      String found = column.describe();
      if (found != null) {
        boolean refuses = column.refuses && !column.isOnlyLikely();
        refused |= refuses;
        log.add(
            new Finding(
                FindingKind.PERSONAL_DATA,
                refuses ? Severity.BLOCKING : Severity.WARNING,
                sheet,
                0,
                column.name(),
                found,
                "pas de donnée personnelle"));
      }
    }
    return refused;
  }

  private static @Nullable Column find(ExtractFormat format, String name) {
    return format.columns().stream()
        .filter(c -> Typography.header(c.name()).equals(Typography.header(name)))
        .findFirst()
        .orElse(null);
  }

  private static boolean isRead(ExtractFormat format, String name) {
    return format.variables().values().stream()
        .map(VariableSource::column)
        .anyMatch(column -> Objects.equals(column, name));
  }

  private static final class Watched {
    private final String header;
    private final int place;
    private final boolean unknown;
    private final boolean refuses;
    private final Map<Nature, Integer> counts = new EnumMap<>(Nature.class);
    private int values;

    Watched(String header, int place, boolean unknown, boolean refuses) {
      this.header = header;
      this.place = place;
      this.unknown = unknown;
      this.refuses = refuses;
    }

    void look(String text) {
      if (text.isEmpty()) {
        return;
      }
      values++;
      Recognition found = PersonalData.recognise(text);
      Nature nature = found.nature();
      if (nature != null && (nature.asksForMany() ? unknown : found.isSure())) {
        counts.merge(nature, 1, Integer::sum);
      }
    }

    /** The header, unless it is a datum itself. */
    @Nullable String name() {
      return FoundText.isPersonalHeader(header) ? null : header;
    }

    /** Names and texts are only likely: of them alone no file is refused. */
    boolean isOnlyLikely() {
      return !(unknown && PersonalHeader.isPersonal(header))
          && counts.keySet().stream().allMatch(Nature::asksForMany);
    }

    @Nullable String describe() {
      for (Map.Entry<Nature, Integer> seen : counts.entrySet()) {
        Nature nature = seen.getKey();
        if (!nature.asksForMany()
            || (seen.getValue() >= FEWEST && seen.getValue() >= MOST * values)) {
          return count(seen.getValue(), nature);
        }
      }
      return unknown && values > 0 && PersonalHeader.isPersonal(header)
          ? "colonne " + FoundText.quoteHeader(header) + ", non lue : " + cells(values)
          : null;
    }

    private static String count(int count, Nature nature) {
      return count == 1
          ? "1 valeur qui ressemble à " + nature.label()
          : count + " valeurs qui ressemblent à " + nature.plural();
    }

    private static String cells(int count) {
      return count == 1 ? "1 valeur" : count + " valeurs";
    }
  }
}
