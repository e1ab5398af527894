package fr.azimut.extract;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that the cells of a workbook share, in either namespace of Excel. How many a workbook
 * announces is not believed.
 */
final class SharedTexts extends DefaultHandler {

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inPhonetic;

  /**
   * The text of that number.
   *
   * @throws IndexOutOfBoundsException when the workbook does not have so many
   */
  String get(int index) {
    return texts.get(index);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "si" -> text.setLength(0);
      case "rPh" -> inPhonetic = true;
      case "t" -> inText = !inPhonetic;
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inText) {
      SheetRow.append(text, characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (name) {
      case "si" -> texts.add(text.toString());
      case "rPh" -> inPhonetic = false;
      case "t" -> inText = false;
      default -> {}
    }
  }
}
