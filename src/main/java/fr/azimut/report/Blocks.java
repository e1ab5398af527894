package fr.azimut.report;

import fr.azimut.disclosure.IndicatorNotice;
import java.util.ArrayList;
import java.util.List;

/** Turns a section's definition into what stands on the page. */
final class Blocks {

  private Blocks() {}

  static List<Content> section(Subject subject, SectionDefinition section) {
    return subject
        .notice(section.indicator())
        .map(notice -> section(subject, section, notice))
        .orElseGet(
            () ->
                List.of(
                    new Content.Heading(section.indicator()),
                    new Content.Paragraph("Cet indicateur n'est pas en vigueur ce mois-ci.")));
  }

  private static List<Content> section(
      Subject subject, SectionDefinition section, IndicatorNotice notice) {
    List<Content> contents = new ArrayList<>();
    contents.add(new Content.Heading(notice.code() + " – " + notice.label()));
    contents.add(new Content.Paragraph(notice.question()));
    if (!Reading.applies(notice, subject.zone())) {
      contents.add(
          new Content.Paragraph(
              "Sans objet (///) : cet indicateur n'existe pas pour les territoires de ce type ("
                  + subject.publication().zoningLabel(subject.zone().zoning())
                  + ")."));
      return contents;
    }
    for (BlockDefinition block : section.blocks()) {
      contents.addAll(block(subject, notice, block));
    }
    if (!notice.comment().isBlank()) {
      contents.add(Content.Paragraph.note(notice.comment()));
    }
    return contents;
  }

  private static List<Content> block(
      Subject subject, IndicatorNotice notice, BlockDefinition block) {
    String variable = String.valueOf(block.variable());
    return switch (block.show()) {
      case COMPARISON -> ComparisonBlock.of(subject, notice);
      case PERIODS -> PeriodBlock.of(subject, notice);
      case TREND -> TrendBlock.of(subject, notice);
      case BREAKDOWN -> BreakdownBlock.of(subject, notice, variable);
      case NETWORKS -> NetworkBlock.of(subject, notice, variable);
      case DISTRIBUTION -> ShareBlock.ofModalities(subject, notice, variable);
      case NETWORK_SHARES -> ShareBlock.ofNetworks(subject, notice);
      case MATRIX -> MatrixBlock.of(subject, notice, variable);
      case ZONES -> ZoneBlock.of(subject, notice);
      case MAP -> MapBlock.of(subject, notice);
      case FUNNEL -> FunnelBlock.of(subject, notice);
      case PROFILE -> ProfileBlock.of(subject, notice, variable);
    };
  }
}
