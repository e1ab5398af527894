package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * On a sheet of 146 letters, which an A4 page takes as it is: 842 − 72 = 770 points across. Down it
 * has 595 − 72 = 523 points, of which 15 stay free: 33 rows of 15 points, two of them the title.
 */
class PageBreaksTest {

  private static final List<Integer> WIDTHS = List.of(46, 50, 50);
  private static final int HEAD = 2;

  private final XSSFSheet sheet = new XSSFWorkbook().createSheet();
  private final PageBreaks breaks = new PageBreaks(sheet, HEAD);
  private int next = HEAD;

  PageBreaksTest() {
    for (PageMargin margin : PageMargin.values()) {
      sheet.setMargin(margin, 0.5);
    }
    rows(0, HEAD);
  }

  private void rows(int from, int number) {
    for (int i = from; i < from + number; i++) {
      sheet.createRow(i).setHeightInPoints(15);
    }
  }

  private PageBreaksTest heading() {
    return with(new Content.Heading("Titre"), 2);
  }

  private PageBreaksTest table(int rows) {
    return with(
        new Grid("Tableau", "", List.of("Territoire"), List.of(List.of(Cell.words("Forez")))),
        rows);
  }

  private PageBreaksTest chart(int rows) {
    return with(new Content.Lines("Tableau", "", "", "", "", "", List.of(0), 1, 2), rows);
  }

  private PageBreaksTest with(Content content, int rows) {
    breaks.from(next, content);
    rows(next, rows);
    next += rows;
    return this;
  }

  /** The first rows of the pages but the first. */
  private List<Integer> pages() {
    breaks.set(WIDTHS, next);
    return java.util.Arrays.stream(sheet.getRowBreaks()).map(last -> last + 1).boxed().toList();
  }

  @Test
  void fillsAPageToTheLastRow() {
    assertThat(heading().table(12).table(17).pages()).isEmpty(); // 2 + 2 + 12 + 17 = 33
  }

  @Test
  void movesTheTableThatWouldBeTornWithItsHeading() {
    assertThat(table(20).heading().table(10).pages()).containsExactly(22);
  }

  @Test
  void tearsNoChart() {
    assertThat(heading().table(12).chart(18).pages()).containsExactly(16);
  }

  /** 20 of 33 rows are taken: what follows begins a page, table and chart together. */
  @Test
  void keepsAChartWithItsTableWhenThePageIsFilled() {
    assertThat(table(18).heading().table(8).chart(16).pages()).containsExactly(20);
  }

  /** 14 of 33 are taken: a new page would leave this one half empty. */
  @Test
  void partsAChartFromItsTableRatherThanLeaveHalfAPageEmpty() {
    assertThat(table(12).heading().table(8).chart(16).pages()).containsExactly(24);
  }

  /** 26 rows of a table fit, with those that are said of it they do not: they follow. */
  @Test
  void movesWhatIsSaidOfATableRatherThanTearIt() {
    assertThat(heading().table(26).with(new Content.Paragraph("Sans valeur : dix."), 6).pages())
        .containsExactly(30);
  }

  /** But table and remark go together to a new page where this one is filled. */
  @Test
  void keepsWhatIsSaidOfATableBesideIt() {
    assertThat(table(20).heading().table(8).with(new Content.Paragraph("Sans."), 2).pages())
        .containsExactly(22);
  }

  /** Even where that leaves a page half empty: 14 rows of 33. */
  @Test
  void leavesNoRemarkAloneOnAPage() {
    assertThat(table(12).heading().table(14).with(new Content.Paragraph("Sans."), 4).pages())
        .containsExactly(14);
  }

  @Test
  void beginsALongTableWhereItStands() {
    assertThat(heading().table(50).pages()).isEmpty();
    assertThat(breaks.torn(WIDTHS, next)).isTrue();
  }

  /** 2 + 2 + 50 rows are a page of 33 and 2 + 21 rows of the next. */
  @Test
  void countsOnAfterALongTable() {
    assertThat(heading().table(50).table(11).pages()).containsExactly(54);
  }

  @Test
  void makesMoreRowsFitAWiderSheet() {
    heading().table(45).chart(1);
    breaks.set(List.of(146, 73), next); // two thirds: 523 / 0.66 = 792 points
    assertThat(sheet.getRowBreaks()).isEmpty();
  }
}
