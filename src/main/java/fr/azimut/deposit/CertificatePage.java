package fr.azimut.deposit;

import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import fr.azimut.quality.Suggested;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The certificate for people: one page of HTML that needs nothing else. */
final class CertificatePage {

  /** What a cell can show; the rest is said to be in the other files. */
  private static final int MOST_RANGES = 20;

  private static final TemplateEngine ENGINE = engine();

  private CertificatePage() {}

  static String render(Certificate certificate) {
    Context context = new Context(java.util.Locale.FRENCH);
    context.setVariable("c", model(certificate));
    return ENGINE.process("certificat", context);
  }

  private static TemplateEngine engine() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(CertificatePage.class.getClassLoader());
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    resolver.setTemplateMode(TemplateMode.HTML);
    TemplateEngine engine = new TemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }

  private static Map<String, Object> model(Certificate certificate) {
    Deposit deposit = certificate.deposit();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("number", certificate.number());
    model.put("isDeposited", certificate.isDeposited());
    model.put("verdict", deposit.verdict().label());
    model.put("verdictId", deposit.verdict().id());
    model.put("reason", certificate.reason());
    model.put("kept", certificate.kept());
    model.put("keptNote", FrenchText.sentence(certificate.keptNote()));
    model.put("correctedFile", certificate.correctedFile());
    model.put("corrections", corrections(certificate.findings()));
    model.put("identity", CertificateFacts.identity(certificate));
    model.put("times", CertificateFacts.times(certificate));
    model.put("rows", CertificateFacts.rows(deposit));
    model.put("kinds", kinds(certificate.findings()));
    return model;
  }

  private static List<String> corrections(List<FindingGroup> findings) {
    return findings.stream()
        .filter(g -> g.suggestion() != null && g.suggestion().certain())
        .map(
            g ->
                "colonne « "
                    + g.column()
                    + " » : "
                    + g.found()
                    + " devient « "
                    + (g.suggestion() == null ? "" : g.suggestion().value())
                    + " » ("
                    + FrenchText.counted(g.count(), "cellule", "cellules")
                    + ")")
        .toList();
  }

  /** The findings kind by kind, in the order of the list. */
  private static List<Map<String, Object>> kinds(List<FindingGroup> findings) {
    record Part(Severity severity, FindingKind kind) {}
    Map<Part, List<FindingGroup>> parts = new LinkedHashMap<>();
    for (FindingGroup group : findings) {
      parts
          .computeIfAbsent(new Part(group.severity(), group.kind()), p -> new ArrayList<>())
          .add(group);
    }
    List<Map<String, Object>> kinds = new ArrayList<>();
    parts.forEach(
        (part, groups) -> {
          Map<String, Object> kind = new LinkedHashMap<>();
          kind.put("title", part.kind().title());
          kind.put("severity", part.severity().label());
          kind.put("severityId", part.severity().name().toLowerCase(java.util.Locale.ROOT));
          kind.put("advice", part.kind().advice());
          kind.put(
              "count",
              FrenchText.counted(
                  groups.stream().mapToLong(FindingGroup::count).sum(), "constat", "constats"));
          kind.put("groups", groups.stream().map(CertificatePage::group).toList());
          kinds.add(kind);
        });
    return kinds;
  }

  private static Map<String, Object> group(FindingGroup group) {
    Suggested suggestion = group.suggestion();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("sheet", group.sheet());
    row.put("column", group.column() == null ? "—" : group.column());
    row.put("found", group.found());
    row.put("expected", group.expected());
    row.put("suggestion", suggestion == null ? "—" : suggestion.sentence());
    row.put("count", FrenchText.number(group.count()));
    row.put("lines", lines(group.lines()));
    return row;
  }

  private static String lines(String lines) {
    if (lines.isEmpty()) {
      return "tout le fichier";
    }
    int end = -1;
    for (int i = 0; i < MOST_RANGES; i++) {
      end = lines.indexOf(", ", end + 1);
      if (end < 0) {
        return lines;
      }
    }
    long more = lines.substring(end).chars().filter(c -> c == ',').count();
    return lines.substring(0, end)
        + " et "
        + FrenchText.counted(more, "autre plage", "autres plages")
        + ", dans certificat.json";
  }
}
