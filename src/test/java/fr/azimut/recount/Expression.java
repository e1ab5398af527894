package fr.azimut.recount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the conditions of the definitions, in their documented language. */
final class Expression {

  private static final Pattern WORD =
      Pattern.compile("'[^']*'|<=|>=|<>|[<>=(),+-]|[A-Za-z_][A-Za-z_0-9]*|\\d+(?:\\.\\d+)?");

  private final List<String> words = new ArrayList<>();
  private int next;

  private Expression(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
  }

  /** Of nothing, every row. */
  static Condition read(String text) {
    if (text.isBlank()) {
      return Condition.ALWAYS;
    }
    Expression expression = new Expression(text);
    Condition condition = expression.either();
    if (expression.next != expression.words.size()) {
      throw new IllegalArgumentException("unread: " + expression.peek() + " of " + text);
    }
    return condition;
  }

  private Condition either() {
    List<Condition> parts = several("or", this::both);
    return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
  }

  private Condition both() {
    List<Condition> parts = several("and", this::one);
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }

  private List<Condition> several(String between, Supplier<Condition> each) {
    List<Condition> parts = new ArrayList<>(List.of(each.get()));
    while (take(between)) {
      parts.add(each.get());
    }
    return parts;
  }

  private Condition one() {
    if (take("not")) {
      return new Condition.Not(one());
    } else if (take("(")) {
      Condition inner = either();
      expect(")");
      return inner;
    }
    String left = side();
    if (take("is")) {
      boolean not = take("not");
      expect("null");
      Condition given = new Condition.Given(left);
      return not ? given : new Condition.Not(given);
    } else if (take("not")) {
      expect("in");
      return new Condition.Not(new Condition.In(left, list()));
    } else if (take("in")) {
      return new Condition.In(left, list());
    }
    return compared(left, take(), side());
  }

  private static Condition compared(String left, String operator, String right) {
    Condition same;
    if (right.startsWith("'")) {
      same = new Condition.In(left, Set.of(unquoted(right)));
    } else if (isCode(left) && isCode(right)) {
      same = new Condition.Same(left, right);
    } else {
      return new Condition.Compared(Amount.of(left), operator, Amount.of(right));
    }
    return operator.equals("=") ? same : new Condition.Not(same);
  }

  private static boolean isCode(String name) {
    if (name.equals("network") || name.equals("placement")) {
      return true;
    }
    for (Flow flow : Flow.values()) {
      if (flow.codes.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Names and numbers, added or subtracted. */
  private String side() {
    StringBuilder side = new StringBuilder(take());
    while (peek().equals("-") || peek().equals("+")) {
      side.append(' ').append(take()).append(' ').append(take());
    }
    return side.toString();
  }

  private Set<String> list() {
    expect("(");
    Set<String> codes = new HashSet<>();
    do {
      codes.add(unquoted(take()));
    } while (take(","));
    expect(")");
    return codes;
  }

  private static String unquoted(String word) {
    return word.substring(1, word.length() - 1);
  }

  private String peek() {
    return next < words.size() ? words.get(next) : "";
  }

  private String take() {
    return words.get(next++);
  }

  private boolean take(String wanted) {
    boolean found = peek().equals(wanted);
    next += found ? 1 : 0;
    return found;
  }

  private void expect(String wanted) {
    if (!take(wanted)) {
      throw new IllegalArgumentException("expected " + wanted + ", found " + peek());
    }
  }
}
