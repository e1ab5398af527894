package fr.azimut.territory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The communes and départements of France in one edition of the Code officiel géographique, with
 * the codes that led to them before. Immutable.
 */
public final class TerritoryReference {

  private final ReferenceTables tables;
  private final Map<String, Commune> communes = new LinkedHashMap<>();
  private final Map<String, List<Commune>> byPostcode = new TreeMap<>();
  private final Map<String, List<Commune>> byDepartment = new TreeMap<>();
  private final Map<String, Department> departments = new LinkedHashMap<>();
  private final CommuneLabels labels;

  TerritoryReference(ReferenceTables tables) {
    this.tables = tables;
    tables.departments().forEach(d -> departments.put(d.code(), d));
    for (Commune commune : tables.communes()) {
      communes.put(commune.code(), commune);
      byDepartment.computeIfAbsent(commune.department(), k -> new ArrayList<>()).add(commune);
      for (String postcode : commune.postcodes()) {
        byPostcode.computeIfAbsent(postcode, k -> new ArrayList<>()).add(commune);
      }
    }
    labels = new CommuneLabels(tables.formerNames());
  }

  /** The edition on the classpath, read once. */
  public static TerritoryReference load() {
    return Loaded.REFERENCE;
  }

  /** The edition of the Code officiel géographique: {@code COG 2026}. */
  public String edition() {
    return tables.edition();
  }

  /** SHA-256, in hexadecimal, of what the reference was read from. */
  public String hash() {
    return tables.hash();
  }

  /** The commune that bears this code in the edition; former codes lead nowhere. */
  public Optional<Commune> findCommune(String code) {
    return Optional.ofNullable(communes.get(code));
  }

  /**
   * The commune that a code stands for, whether current, former, of an arrondissement, or without
   * its leading zero. Blanks around the code and the case of its letter do not matter.
   */
  public Optional<Resolution> resolve(String code) {
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    Resolution exact = resolveExact(wanted);
    if (exact == null && isFourDigits(wanted)) {
      Resolution repaired = resolveExact("0" + wanted);
      return Optional.ofNullable(repaired)
          .map(r -> new Resolution(r.commune(), ResolutionKind.REPAIRED));
    }
    return Optional.ofNullable(exact);
  }

  private @Nullable Resolution resolveExact(String code) {
    Commune current = communes.get(code);
    if (current != null) {
      return new Resolution(current, ResolutionKind.CURRENT);
    }
    Commune whole = commune(tables.arrondissements().get(code));
    if (whole != null) {
      return new Resolution(whole, ResolutionKind.ARRONDISSEMENT);
    }
    Commune successor = commune(tables.formerCodes().get(code));
    return successor == null ? null : new Resolution(successor, ResolutionKind.FORMER);
  }

  private @Nullable Commune commune(@Nullable String code) {
    return code == null ? null : communes.get(code);
  }

  static boolean isFourDigits(String text) {
    return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** All communes, in the order of their codes. */
  public List<Commune> listCommunes() {
    return tables.communes();
  }

  /** The communes that a postcode serves, in the order of their codes; empty when none. */
  public List<Commune> listCommunesOfPostcode(String postcode) {
    return Collections.unmodifiableList(byPostcode.getOrDefault(postcode, List.of()));
  }

  /** All postcodes that serve a commune, in ascending order. */
  public List<String> listPostcodes() {
    return List.copyOf(byPostcode.keySet());
  }

  /** The communes of a département, in the order of their codes; empty when there is none. */
  public List<Commune> listCommunesOfDepartment(String department) {
    return Collections.unmodifiableList(byDepartment.getOrDefault(department, List.of()));
  }

  /**
   * The commune that a label names among those that a postcode serves, in spite of case, accents,
   * punctuation, articles, abbreviations (St, Ste), arrondissements and the word CEDEX; the name of
   * a commune since merged counts. Empty when none or more than one fits.
   */
  public Optional<Commune> findCommuneByLabel(String postcode, String label) {
    return labels.find(postcode, listCommunesOfPostcode(postcode), label);
  }

  /** All départements, in the order of their codes. */
  public List<Department> listDepartments() {
    return tables.departments();
  }

  /** The département with this code. */
  public Optional<Department> findDepartment(String code) {
    return Optional.ofNullable(departments.get(code));
  }

  /**
   * The département that the first digits of a postcode announce, even when the postcode serves no
   * commune (CEDEX): 200 and 201 are Corse-du-Sud, 202 and 206 Haute-Corse, 97x and 98x take three
   * digits.
   */
  public Optional<Department> findDepartmentOfPostcode(String postcode) {
    if (postcode.length() != 5 || !postcode.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    String code =
        switch (postcode.substring(0, 2)) {
          case "97", "98" -> postcode.substring(0, 3);
          case "20" ->
              switch (postcode.charAt(2)) {
                case '0', '1' -> "2A";
                case '2', '6' -> "2B";
                default -> "";
              };
          default -> postcode.substring(0, 2);
        };
    return findDepartment(code);
  }

  /** Read at first use, by one thread. */
  private static final class Loaded {
    static final TerritoryReference REFERENCE = new TerritoryReference(ReferenceLoader.load());
  }
}
