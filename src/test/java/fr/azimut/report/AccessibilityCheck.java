package fr.azimut.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a workbook keeps of the 36 points.
 *
 * @param broken what is wrong by point; a point that is kept is not in it
 */
public record AccessibilityCheck(Map<AccessibilityPoint, List<String>> broken) {

  private static final int SHOWN = 5;

  /** Looks through a file. */
  public static AccessibilityCheck of(Path file) throws IOException {
    Map<AccessibilityPoint, List<String>> broken = new EnumMap<>(AccessibilityPoint.class);
    try (XSSFWorkbook workbook = Workbooks.open(file)) {
      CheckedBook book = CheckedBook.of(workbook);
      for (AccessibilityPoint point : AccessibilityPoint.values()) {
        List<String> problems = point.problems(book);
        if (!problems.isEmpty()) {
          broken.put(point, problems);
        }
      }
    }
    return new AccessibilityCheck(broken);
  }

  /** Of 36. */
  public int score() {
    return AccessibilityPoint.values().length - broken.size();
  }

  /** The numbers of the points that are not kept, those that people judge left out. */
  public Set<Integer> brokenByTheFile() {
    return broken.keySet().stream()
        .filter(point -> !point.byPeople())
        .map(AccessibilityPoint::number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One line per point that is not kept, with where and why. */
  @Override
  public String toString() {
    return broken.entrySet().stream()
        .map(
            e ->
                e.getKey().number()
                    + " "
                    + e.getKey().title()
                    + " : "
                    + e.getValue().stream().limit(SHOWN).collect(Collectors.joining(" ; "))
                    + (e.getValue().size() > SHOWN ? " ; " + e.getValue().size() + " in all" : ""))
        .collect(Collectors.joining("\n", score() + " points of 36\n", ""));
  }
}
