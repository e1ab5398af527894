package fr.azimut.report;

import fr.azimut.disclosure.Publication;
import java.util.ArrayList;
import java.util.List;

/** The pages of a diagnostic, in order. */
final class DiagnosticDocument {

  static final String KEY_FIGURES = "Chiffres clés";
  static final String DEFINITIONS = "Définitions";
  static final String SOURCES = "Couverture et sources";

  private DiagnosticDocument() {}

  static Document of(Subject subject) {
    Publication publication = subject.publication();
    SheetNames names = new SheetNames();
    String contentsName = names.claim("Sommaire");
    List<Page> inner = new ArrayList<>();
    inner.add(KeyFigurePage.of(subject, names.claim(KEY_FIGURES)));
    for (ChapterDefinition chapter : subject.definition().chapters()) {
      inner.add(chapter(subject, chapter, names.claim(chapter.sheet())));
      chapter.lists().forEach(list -> inner.add(list(subject, list, names)));
    }
    inner.add(SynthesisPage.of(subject, names.claim(subject.definition().synthesis().sheet())));
    inner.add(NoticePage.of(publication, subject.headlines(), names.claim(DEFINITIONS)));
    inner.add(SourcePage.of(subject, names.claim(SOURCES)));
    inner.add(SourcePage.files(publication, names.claim("Fichiers du mois")));
    inner.add(subject.glossary().page(names.claim("Glossaire")));
    List<Page> pages = new ArrayList<>();
    pages.add(ContentsPage.of(subject, contentsName, inner));
    pages.addAll(inner);
    String edition = VersionFolder.edition(publication);
    return new Document(
        subject.definition().title() + " – " + subject.zone().label(),
        Standpoint.name(subject.zone()) + " – " + edition,
        "Région " + publication.regionLabel() + ", mois de " + French.month(publication.month()),
        publication.month(),
        publication.version() + " (" + publication.status() + ")",
        subject.definition().palette(),
        pages);
  }

  private static Page chapter(Subject subject, ChapterDefinition chapter, String name) {
    List<Content> contents = new ArrayList<>();
    contents.add(new Content.Paragraph(chapter.introduction()));
    chapter.sections().forEach(s -> contents.addAll(Blocks.section(subject, s)));
    return new Page(name, chapter.title(), Page.FIGURES, contents);
  }

  private static Page list(Subject subject, ListKind list, SheetNames names) {
    return switch (list) {
      case COMMUNES -> CommuneList.of(subject, names.claim("Liste des communes"));
      case PLACES -> PlaceList.of(subject, names.claim("Liste des lieux"));
      case JOINT_ACTIONS -> ActionList.of(subject, names.claim("Actions communes"));
    };
  }
}
