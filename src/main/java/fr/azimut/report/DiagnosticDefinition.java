package fr.azimut.report;

import fr.azimut.definition.Keys;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code jobs/reports/diagnostic.yaml}.
 *
 * @param keys where its keys stand
 * @param title of the document
 * @param logo at its head, null for none
 * @param colours of series, RRGGBB, told apart by colour-blind readers
 * @param theme its other colours
 * @param coverage the indicator whose structures stand for the coverage of the whole
 * @param keyFigures indicators of the first page of figures
 * @param chapters in order
 * @param synthesis the page that sums up
 * @param reading sentences on how to read
 * @param confidentiality what is and is not protected
 * @param sources where figures and territories come from
 */
record DiagnosticDefinition(
    Keys keys,
    String title,
    @Nullable LogoDefinition logo,
    List<String> colours,
    ThemeDefinition theme,
    String coverage,
    List<String> keyFigures,
    List<ChapterDefinition> chapters,
    SynthesisDefinition synthesis,
    List<String> reading,
    List<String> confidentiality,
    List<String> sources) {

  DiagnosticDefinition {
    Palette.check(colours);
    SheetNames.checkUnique(
        Stream.concat(chapters.stream().map(ChapterDefinition::sheet), Stream.of(synthesis.sheet()))
            .toList());
  }

  Palette palette() {
    return new Palette(colours, theme);
  }
}
