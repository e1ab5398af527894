package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.report.Contrast.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the figures of a zone amount to: strengths, gaps to the region, questions for the
 * commission, and what is not known. It says nothing that a table of the other pages does not.
 */
final class SynthesisPage {

  private static final List<Integer> WIDTHS = List.of(52, 20, 13, 13, 15, 9, 9, 14, 20);

  private final Subject subject;
  private final SynthesisDefinition definition;
  private final List<IndicatorNotice> notices;

  private SynthesisPage(Subject subject) {
    this.subject = subject;
    this.definition = subject.definition().synthesis();
    this.notices =
        subject.definition().chapters().stream()
            .flatMap(chapter -> chapter.sections().stream())
            .flatMap(section -> subject.notice(section.indicator()).stream())
            .filter(notice -> Reading.applies(notice, subject.zone()))
            .distinct()
            .toList();
  }

  static Page of(Subject subject, String name) {
    return new SynthesisPage(subject).page(name);
  }

  private Page page(String name) {
    List<Contrast> contrasts =
        notices.stream()
            .flatMap(notice -> Contrast.of(subject, notice).stream())
            .sorted(Contrast.WIDEST)
            .toList();
    List<Content> contents = new ArrayList<>();
    contents.add(new Content.Paragraph(definition.introduction()));
    contents.addAll(
        table(
            "Forces",
            "Aucun des indicateurs retenus n'est nettement plus favorable que dans la région.",
            contrasts,
            Kind.STRENGTH));
    contents.addAll(
        table(
            "Écarts à la région",
            "Aucun des indicateurs retenus n'est nettement moins favorable que dans la région.",
            contrasts,
            Kind.WEAKNESS));
    contents.addAll(
        table(
            "Particularités",
            "Aucun indicateur sans sens souhaité ne diffère nettement de la région.",
            contrasts,
            Kind.NEUTRAL));
    contents.addAll(questions(contrasts));
    contents.addAll(unknown());
    return new Page(name, definition.title(), WIDTHS, contents);
  }

  private List<Content> table(String title, String none, List<Contrast> contrasts, Kind kind) {
    List<Contrast> all = contrasts.stream().filter(c -> c.kind() == kind).toList();
    List<Content> contents = new ArrayList<>(List.of(new Content.Heading(title)));
    if (all.isEmpty()) {
      contents.add(new Content.Paragraph(none));
      return contents;
    }
    List<String> headers =
        List.of(
            "Indicateur",
            "Unité",
            "Territoire",
            "Région",
            "Écart avec la région",
            "Rang",
            "Sur",
            "Ex æquo",
            "Effectif (dénominateur)");
    contents.add(
        new Grid(
            "Synthèse : " + French.common(title),
            "",
            headers,
            all.stream().limit(definition.longest()).map(this::row).toList()));
    if (all.size() > definition.longest()) {
      contents.add(
          new Content.Paragraph(
              "Les "
                  + definition.longest()
                  + " écarts les plus larges sur "
                  + all.size()
                  + " ; les autres sont dans leurs rubriques."));
    }
    return contents;
  }

  private List<Cell> row(Contrast contrast) {
    IndicatorNotice notice = contrast.notice();
    Measure measure = Measure.of(notice);
    List<Cell> row = new ArrayList<>();
    row.add(Cell.words(notice.code() + " " + subject.reading().vintage(notice).label(notice)));
    row.add(Cell.words(notice.unit()));
    row.add(new Cell.Amount(contrast.here(), measure.format()));
    row.add(new Cell.Amount(contrast.there(), measure.format()));
    row.add(contrast.gap().cell());
    row.addAll(subject.peers(notice, subject.zone().zoning()).rank(subject.zone()));
    row.add(Cell.count(Math.round(contrast.size())));
    return row;
  }

  /** What the gaps ask, in the words of the indicators. */
  private List<Content> questions(List<Contrast> contrasts) {
    List<Content> contents = new ArrayList<>();
    contents.add(new Content.Heading("Questions pour la commission"));
    List<Contrast> asked =
        contrasts.stream()
            .filter(c -> c.kind() == Kind.WEAKNESS)
            .limit(definition.longest())
            .toList();
    for (Contrast contrast : asked) {
      IndicatorNotice notice = contrast.notice();
      contents.add(
          Content.Paragraph.item(
              notice.question()
                  + " "
                  + ComparisonBlock.sentence(subject, notice)
                  + " ("
                  + notice.code()
                  + ")."));
    }
    if (asked.isEmpty()) {
      contents.add(
          new Content.Paragraph(
              "Aucun écart défavorable ne ressort des indicateurs retenus ; les autres se lisent dans"
                  + " leurs rubriques."));
    }
    return contents;
  }

  /** The indicators that say nothing of the zone, by reason. */
  private List<Content> unknown() {
    Map<String, List<String>> missing = new LinkedHashMap<>();
    for (IndicatorNotice notice : notices) {
      Figure figure = subject.reading().month(notice, subject.zone(), FigureKey.ALL);
      if (notice.over() == null && figure.status() != FigureStatus.PUBLISHED) {
        missing
            .computeIfAbsent(Statement.absence(figure), reason -> new ArrayList<>())
            .add(notice.code() + " " + notice.label());
      }
    }
    List<Content> contents = new ArrayList<>();
    contents.add(new Content.Heading("Ce que ces chiffres ne disent pas"));
    missing.forEach(
        (reason, names) ->
            contents.add(
                new Content.Paragraph(
                    French.capital(reason) + " : " + String.join(" ; ", names) + ".")));
    if (missing.isEmpty()) {
      contents.add(new Content.Paragraph("Tous les indicateurs ont un chiffre publié."));
    }
    return contents;
  }
}
