package fr.azimut.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the files of a region, each once, in the order in which they depend on another. */
final class Deposits {

  private static final List<String> GROUPED =
      List.of("sex", "age_band", "education", "status", "vae_age", "host");

  private final Region region;
  private final Territory territory;

  /** Of the region's months, the newest first. */
  private final List<Path> folders;

  private final Map<String, String> texts = new HashMap<>();
  private int groups;

  Deposits(Region region, Territory territory, List<Path> folders) {
    this.region = region;
    this.territory = territory;
    this.folders = folders;
  }

  /** The files in force of these months, registers first within each. */
  List<Deposit> read(YearMonth first, YearMonth last) throws IOException {
    List<Deposit> deposits = new ArrayList<>();
    Register register = Register.NONE;
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      for (Format format : placesFirst()) {
        boolean placed = !format.flow().isLasting() && format.flow() != Flow.COOPERATION;
        Deposit deposit = inForce(format, month, placed ? register : Register.NONE);
        if (deposit != null) {
          deposits.add(deposit);
        }
        if (format.flow() == Flow.PLACE && deposit != null) {
          register = Register.of(deposit.rows());
        }
      }
    }
    texts.clear();
    return deposits;
  }

  private List<Format> placesFirst() {
    List<Format> formats = new ArrayList<>(region.formats());
    formats.sort((a, b) -> Boolean.compare(b.flow() == Flow.PLACE, a.flow() == Flow.PLACE));
    return formats;
  }

  /** Of the last folder whose file was not refused; null when there is none. */
  private @Nullable Deposit inForce(Format format, YearMonth month, Register register)
      throws IOException {
    for (Path folder : folders) {
      List<Path> files = format.find(folder.resolve(month.toString()));
      if (files.size() == 1) {
        List<Row> rows = rows(format, files.get(0), month, register);
        if (rows != null) {
          return new Deposit(format, month, files.get(0), rows);
        }
      }
    }
    return null;
  }

  /** Null when the file is refused. */
  private @Nullable List<Row> rows(Format format, Path file, YearMonth month, Register register)
      throws IOException {
    List<Map<String, String>> table = Tables.read(file, format.plain());
    if (table == null || table.isEmpty()) {
      return null;
    }
    List<Row> rows = new ArrayList<>();
    Set<String> written = new HashSet<>();
    int rejected = 0;
    int repeated = 0;
    Map<String, Integer> numbered = new HashMap<>();
    for (Map<String, String> cells : table) {
      Reading reading = new Reading(format, cells, month);
      Draft draft = reading.draft(register, territory, region.codes().of("network"));
      boolean again = draft != null && !written.add(reading.written());
      repeated += again ? 1 : 0;
      if (draft == null) {
        rejected++;
      } else if (!again || draft.text("person_key").isEmpty()) {
        rows.add(row(format, draft, register, numbered));
      }
    }
    boolean refused =
        rejected > share(format, "maximum_rejected") * table.size()
            || repeated > share(format, "maximum_repeated") * table.size();
    return refused ? null : ofGroups(rows);
  }

  private static double share(Format format, String key) {
    return format.plain().has(key) ? Double.parseDouble(format.plain().text(key)) : 1;
  }

  private Row row(Format format, Draft draft, Register register, Map<String, Integer> numbered) {
    String structure = one(draft.network() + "/" + draft.text("structure"));
    String number = draft.text("person_key");
    String person =
        number.isEmpty() ? "" : (format.isKeyOfStructure() ? structure + "/" : "") + number;
    Spot spot =
        territory.place(
            draft.text("commune"),
            draft.text("postcode"),
            draft.text("commune_label"),
            register.commune(structure));
    Row.Action action =
        draft.flow() == Flow.COOPERATION
            ? new Row.Action(words(draft, "networks"), words(draft, "structures"))
            : null;
    int group = 0;
    if (draft.numbers().containsKey("distinct_persons")) {
      List<String> codes = GROUPED.stream().map(draft::code).toList();
      String key = structure + "|" + residence(draft, spot) + "|" + codes;
      group = numbered.computeIfAbsent(key, k -> ++groups);
    }
    return new Row(draft, structure, one(person), spot, group, action);
  }

  /** The commune, however it is written; else what is written. */
  private static String residence(Draft draft, Spot spot) {
    boolean known = spot.rule().startsWith("commune");
    return known
        ? "" + spot.commune()
        : draft.text("commune") + "|" + draft.text("postcode") + "|" + draft.text("commune_label");
  }

  private static List<String> words(Draft draft, String variable) {
    String text = draft.text(variable);
    return text.isEmpty() ? List.of() : List.of(text.split(" ", 0));
  }

  private String one(String text) {
    return texts.computeIfAbsent(text, Function.identity());
  }

  /** Rows of a group say the same number; where they do not, the largest is theirs. */
  private static List<Row> ofGroups(List<Row> rows) {
    Map<Integer, Double> largest = new HashMap<>();
    for (Row row : rows) {
      if (row.group > 0) {
        largest.merge(row.group, row.number("distinct_persons"), Math::max);
      }
    }
    rows.forEach(row -> row.setDistinct(largest));
    return List.copyOf(rows);
  }
}
