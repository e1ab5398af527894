package fr.azimut.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionReaderTest {

  @TempDir private Path folder = Path.of("");

  enum Meal {
    LUNCH,
    LATE_DINNER
  }

  record Dish(Position position, String name, int price) {
    Dish {
      if (price < 0) {
        throw new IllegalArgumentException("'price' is below 0");
      }
    }
  }

  record Menu(
      Position position,
      String title,
      int seats,
      @Nullable Double discount,
      boolean openLate,
      @Nullable Meal meal,
      @Nullable LocalDate since,
      @Nullable YearMonth month,
      List<Dish> dishes,
      Map<String, String> labels) {}

  @Test
  void readsARecordWithEverythingInIt() throws IOException {
    Menu menu =
        read(
            """
            title: Midi
            seats: 12
            discount: 0.5
            open_late: true
            meal: late-dinner
            since: 2015-12-31
            month: 2015-12
            dishes:
              - {name: Soupe, price: 4}
              - name: Quenelle
                price: 11
            labels: {b: Deux, a: Un}
            """);

    assertThat(menu)
        .isEqualTo(
            new Menu(
                at(1, 1),
                "Midi",
                12,
                0.5,
                true,
                Meal.LATE_DINNER,
                LocalDate.of(2015, 12, 31),
                YearMonth.of(2015, 12),
                List.of(new Dish(at(9, 5), "Soupe", 4), new Dish(at(10, 5), "Quenelle", 11)),
                Map.of("a", "Un", "b", "Deux")));
    assertThat(menu.labels().keySet()).containsExactly("b", "a");
  }

  @ParameterizedTest
  @CsvSource({
    "title: Midi⏎seats: 12",
    "title: Midi⏎seats: 12⏎discount:⏎open_late:⏎meal: null⏎since:⏎dishes:⏎labels:",
    "'{\"title\": \"Midi\", \"seats\": 12}'",
  })
  void whatIsOptionalMayBeAbsentOrEmpty(String yaml) throws IOException {
    assertThat(read(lines(yaml)))
        .isEqualTo(
            new Menu(at(1, 1), "Midi", 12, null, false, null, null, null, List.of(), Map.of()));
  }

  @Test
  void anAliasStandsForWhatItsAnchorMarks() throws IOException {
    Menu menu = read("title: &t Midi\nseats: 12\nlabels: {a: *t}\n");

    assertThat(menu.labels()).containsExactly(Map.entry("a", "Midi"));
  }

  /** ⏎ begins a line; every file but the first ones begins with title and seats. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # nothing, or not what a definition is
          ``                      | 1:1: the file is empty. Write a definition in it, or delete it.
          # a remark              | 1:1: the file is empty. Write a definition in it, or delete it.
          ---⏎                    | 1:1: the file is empty. Write a definition in it, or delete it.
          Midi                    | 1:1: found 'Midi'. Expected keys and values (title, seats, discount, open_late, meal, since, month, dishes, labels).
          - Midi                  | 1:1: found a list. Expected keys and values (title, seats, discount, open_late, meal, since, month, dishes, labels).
          # missing keys
          seats: 12               | 1:1: missing key 'title'. Add 'title: …' (a text).
          title: Midi             | 1:1: missing key 'seats'. Add 'seats: …' (a whole number).
          title: Midi⏎seats:      | 2:1: missing key 'seats'. Add 'seats: …' (a whole number).
          +dishes: [{name: Riz}]  | 3:10: missing key 'price'. Add 'price: …' (a whole number).
          # unknown keys, also when the one that they stand for is missing
          title: Midi⏎seat: 12    | 2:1: unknown key 'seat'. Did you mean 'seats'?
          +openlate: true         | 3:1: unknown key 'openlate'. Did you mean 'open_late'?
          +colour: red            | 3:1: unknown key 'colour'. Known keys: title, seats, discount, open_late, meal, since, month, dishes, labels.
          +position: 3            | 3:1: unknown key 'position'. Known keys: title, seats, discount, open_late, meal, since, month, dishes, labels.
          +dishes:⏎  - {nme: Riz} | 4:6: unknown key 'nme'. Did you mean 'name'?
          +<<: {open_late: true}  | 3:1: unknown key '<<'. Known keys: title, seats, discount, open_late, meal, since, month, dishes, labels.
          # keys there twice
          +title: Soir            | 3:1: key 'title' already stands in line 1. Keep one of the two.
          +labels: {a: Un, a: Un} | 3:17: key 'a' already stands in line 3. Keep one of the two.
          # types
          title: [Midi]⏎seats: 12 | 1:8: found a list. Expected a text.
          title: Midi⏎seats: many | 2:8: found 'many'. Expected a whole number.
          title: Midi⏎seats: 1.5  | 2:8: found '1.5'. Expected a whole number.
          title: Midi⏎seats: {a: 1} | 2:8: found keys and values. Expected a whole number.
          title: Midi⏎seats: 9999999999 | 2:8: found '9999999999'. Expected a whole number.
          +discount: half         | 3:11: found 'half'. Expected a number.
          +discount: NaN          | 3:11: found 'NaN'. Expected a number.
          +discount: 1d           | 3:11: found '1d'. Expected a number.
          +discount: 0,5          | 3:11: found '0,5'. Expected a number.
          +open_late: yes         | 3:12: found 'yes'. Expected true or false.
          +meal: breakfast        | 3:7: found 'breakfast'. Expected one of lunch, late-dinner.
          +meal: LUNCH            | 3:7: found 'LUNCH'. Expected one of lunch, late-dinner.
          +since: 2015-02-30      | 3:8: found '2015-02-30'. Expected a date such as 2015-12-31.
          +since: 31/12/2015      | 3:8: found '31/12/2015'. Expected a date such as 2015-12-31.
          +month: 2015-13         | 3:8: found '2015-13'. Expected a month such as 2015-12.
          +dishes: Riz            | 3:9: found 'Riz'. Expected a list.
          +dishes: {name: Riz}    | 3:9: found keys and values. Expected a list.
          +dishes: [Riz]          | 3:10: found 'Riz'. Expected keys and values (name, price).
          +dishes:⏎  -            | 4:4: found nothing. Expected keys and values (name, price).
          +labels: Un             | 3:9: found 'Un'. Expected keys and values.
          +labels: {a: }          | 3:12: found nothing. Expected a text.
          +labels: {[a]: Un}      | 3:10: found a list. Expected a text.
          # what the record itself refuses
          +dishes:⏎  - {name: Riz, price: 3}⏎  - {name: Thé, price: -1} | 5:5: 'price' is below 0. Correct this definition.
          # aliases and tags
          +dishes: &d [*d]        | 3:9: found a list. Expected keys and values (name, price).
          +labels: {a: *nobody}   | 3:13: not valid YAML: found undefined alias nobody. See https://yaml.org for the syntax.
          title: !secret Midi     | 1:8: the tag '!secret' has no meaning here. Write the value without it.
          title: !!binary TWlkaQ== | 1:8: the tag 'tag:yaml.org,2002:binary' has no meaning here. Write the value without it.
          +labels: !!omap {a: Un} | 3:9: the tag 'tag:yaml.org,2002:omap' has no meaning here. Write the value without it.
          # syntax
          +labels: {a: Un⏎        | 4:1: not valid YAML: expected ',' or '}', but got <stream end>. See https://yaml.org for the syntax.
          +---⏎title: Soir        | 3:1: not valid YAML: but found another document. See https://yaml.org for the syntax.
          +labels: @a             | 3:9: not valid YAML: found character '@' that cannot start any token. (Do not use @ for indentation). See https://yaml.org for the syntax.
          """)
  void saysWhereAndWhatAndWhatToWrite(String yaml, String message) throws IOException {
    String text = yaml.startsWith("+") ? "title: Midi⏎seats: 12⏎" + yaml.substring(1) : yaml;

    assertThatThrownBy(() -> read(lines(text)))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(file() + ":" + message);
  }

  @Test
  void refusesAFileThatIsNotUtf8WhereItStopsBeing() {
    assertThatThrownBy(() -> read("seats: 12\ntitle: Été", Charset.forName("windows-1252")))
        .hasMessage(file() + ":2:8: the file is not UTF-8. Save it in that encoding.");
  }

  @Test
  void refusesACharacterThatNobodySees() {
    assertThatThrownBy(() -> read("title: Midi\nseats: 1\u00072\n"))
        .hasMessage(file() + ":2:9: the character U+0007 is not allowed in YAML. Delete it.");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstKey() throws IOException {
    assertThat(read("\uFEFFtitle: Midi\nseats: 12\n").title()).isEqualTo("Midi");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Path none = folder.resolve("none.yaml");

    assertThatThrownBy(() -> DefinitionReader.read(none, Menu.class))
        .hasMessage(none + ":1:1: the file cannot be read. Create it, or mend its rights.");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path none = folder.resolve("none");

    assertThatThrownBy(() -> DefinitionReader.readAll(none, Menu.class))
        .hasMessage(
            none
                + ":1:1: the folder cannot be read."
                + " Run the command from the project's folder, or give --jobs.");
  }

  @Test
  void readsTheYamlFilesOfAFolderInTheOrderOfTheirNames() throws IOException {
    Files.writeString(folder.resolve("b.yaml"), "title: B\nseats: 1\n");
    Files.writeString(folder.resolve("a.yaml"), "title: A\nseats: 1\n");
    Files.writeString(folder.resolve("c.csv"), "title\n");

    assertThat(DefinitionReader.readAll(folder, Menu.class))
        .extracting(Menu::title)
        .containsExactly("A", "B");
  }

  @Test
  void tellsItsPositionApartFromItsMessage() {
    DefinitionException exception = new DefinitionException(at(12, 3), "found 'x'", "Write y.");

    assertThat(exception).hasMessage(file() + ":12:3: found 'x'. Write y.");
    assertThat(exception.position()).isEqualTo(at(12, 3));
  }

  private Menu read(String yaml) throws IOException {
    return read(yaml, Charset.forName("UTF-8"));
  }

  private Menu read(String yaml, Charset charset) throws IOException {
    Files.writeString(file(), yaml, charset);
    return DefinitionReader.read(file(), Menu.class);
  }

  private static String lines(String yaml) {
    return yaml.replace('⏎', '\n');
  }

  private Path file() {
    return folder.resolve("menu.yaml");
  }

  private Position at(int line, int column) {
    return new Position(file().toString(), line, column);
  }
}
