package fr.azimut.report;

import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of the commission's workbook, in order. */
final class CommissionDocument {

  private static final List<Integer> CONTENTS_WIDTHS = List.of(34, 80, 40);
  private static final List<Integer> DEPOSIT_WIDTHS = List.of(38, 30, 44, 22, 13, 12, 12, 12, 12);

  private static final String OTHERS = "Définitions, actions et qualité des données";

  private CommissionDocument() {}

  static Document of(Publication publication, ReportDefinitions definitions) {
    CommissionDefinition definition = definitions.commission();
    SheetNames names = new SheetNames();
    String contents = names.claim("Sommaire");
    String scoreboard = names.claim("Tableau de bord");
    Map<String, List<IndicatorNotice>> groups = groups(publication, definition);
    Scoreboard board = new Scoreboard(publication, definition.scoreboardColumns());
    List<Page> sheets = new ArrayList<>();
    List<List<Cell>> index = new ArrayList<>();
    groups.forEach(
        (group, notices) -> {
          for (IndicatorNotice notice : notices) {
            Reading reading = new Reading(publication.table(notice.code()), publication.month());
            Page page = IndicatorPage.of(publication, reading, notice, names.claim(notice.code()));
            board.add(notice, reading);
            sheets.add(page);
            index.add(line(group, page));
          }
        });
    Page boardPage = board.page(scoreboard);
    index.add(0, line("Ensemble des indicateurs", boardPage));
    for (Page page : others(publication, definition, names)) {
      sheets.add(page);
      index.add(line(OTHERS, page));
    }
    Page terms = definitions.glossary().page(names.claim("Glossaire"));
    sheets.add(terms);
    index.add(line(OTHERS, terms));
    Page guide = guide(definition, names.claim("Lecture"));
    index.add(0, line("Ensemble des indicateurs", guide));
    List<Page> pages = new ArrayList<>();
    pages.add(contents(definitions, publication, contents, index));
    pages.add(guide);
    pages.add(boardPage);
    pages.addAll(sheets);
    return new Document(
        definition.title() + " – " + publication.regionLabel(),
        "Région " + publication.regionLabel() + " – " + VersionFolder.edition(publication),
        "Mois de " + French.month(publication.month()),
        publication.month(),
        publication.version() + " (" + publication.status() + ")",
        definition.palette(),
        pages);
  }

  /** What is not about one indicator. */
  private static List<Page> others(
      Publication publication, CommissionDefinition definition, SheetNames names) {
    List<Page> pages = new ArrayList<>();
    pages.add(ChangePage.of(publication, names.claim("Changements de définition")));
    pages.add(ActionList.of(publication, names.claim("Actions communes")));
    pages.add(deposits(publication, names.claim("Qualité des données")));
    Map<IndicatorNotice, Reading> quality = new LinkedHashMap<>();
    for (String code : definition.quality()) {
      publication.notices().stream()
          .filter(n -> n.code().equals(code))
          .forEach(n -> quality.put(n, new Reading(publication.table(code), publication.month())));
    }
    for (String network : publication.networks()) {
      String label = publication.label("network", network);
      pages.add(NetworkPage.of(publication, network, quality, names.claim(label)));
    }
    return pages;
  }

  /** The notices in the groups' order; those in no group come last. */
  private static Map<String, List<IndicatorNotice>> groups(
      Publication publication, CommissionDefinition definition) {
    Map<String, List<IndicatorNotice>> groups = new LinkedHashMap<>();
    List<IndicatorNotice> left = new ArrayList<>(publication.notices());
    for (CommissionDefinition.GroupDefinition group : definition.groups()) {
      List<IndicatorNotice> found =
          group.indicators().stream()
              .flatMap(code -> left.stream().filter(n -> n.code().equals(code)).toList().stream())
              .distinct()
              .toList();
      left.removeAll(found);
      groups.computeIfAbsent(group.title(), t -> new ArrayList<>()).addAll(found);
    }
    groups.computeIfAbsent("Autres indicateurs", t -> new ArrayList<>()).addAll(left);
    return groups;
  }

  private static List<Cell> line(String group, Page page) {
    return List.of(
        new Cell.Link(page.name(), page.name()), Cell.words(page.title()), Cell.words(group));
  }

  private static Page contents(
      ReportDefinitions definitions, Publication publication, String name, List<List<Cell>> index) {
    List<Content> contents = new ArrayList<>();
    definitions.commissionLogo().ifPresent(contents::add);
    contents.add(
        new Content.Paragraph(
            "Région "
                + publication.regionLabel()
                + ", mois de "
                + VersionFolder.edition(publication)
                + ". Référentiel territorial : "
                + publication.territoryEdition()
                + "."));
    if (zones(publication).stream().anyMatch(publication::reconstructed)) {
      contents.add(
          Content.Paragraph.note(
              "le nom ou les limites de certains territoires sont une reconstitution, faute"
                  + " de liste officielle publiée ; ils sont à confirmer avant toute diffusion."));
    }
    contents.add(
        new Grid(
            "Sommaire", "Sommaire", List.of("Feuille", "Ce qu'elle contient", "Famille"), index));
    return new Page(name, definitions.commission().title(), CONTENTS_WIDTHS, contents);
  }

  /** Signs and how to read: apart, so that the contents may run over several printed pages. */
  private static Page guide(CommissionDefinition definition, String name) {
    List<Content> contents = new ArrayList<>();
    contents.add(ContentsPage.signs());
    contents.add(new Content.Heading("Comment lire ce document"));
    definition.reading().forEach(t -> contents.add(new Content.Paragraph(t)));
    return new Page(name, "Signes et lecture", CONTENTS_WIDTHS, contents);
  }

  private static Page deposits(Publication publication, String name) {
    List<Content> contents =
        DepositGrid.of(publication, deposit -> true, "Fichiers des treize mois");
    return new Page(
        name, "Qualité des données : fichiers des treize mois", DEPOSIT_WIDTHS, contents);
  }

  /** All zones that have figures: the region first, then each zoning. */
  static List<Zone> zones(Publication publication) {
    List<Zone> zones = new ArrayList<>(publication.zones(Zone.REGION));
    publication.zonings().stream()
        .filter(z -> !z.equals(Zone.REGION))
        .forEach(z -> zones.addAll(publication.zones(z)));
    return zones;
  }
}
