package fr.azimut.normalisation;

import static azimut.database.core.Tables.PLACE;
import static azimut.database.core.Tables.STRUCTURE;

import fr.azimut.territory.PlaceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The structures that the Region knows, each with the commune of its siège. Immutable. */
public final class Register {

  /** Knows no structure: nothing can be checked against it. */
  public static final Register EMPTY = new Register(new TreeMap<>());

  private static final List<String> LOST_ZEROS = List.of("0", "00", "000");

  /** From network and code to commune, empty when the place is not a commune. */
  private final SortedMap<String, String> communes;

  private Register(SortedMap<String, String> communes) {
    this.communes = communes;
  }

  /**
   * The register that a deposit of flow {@code place} brought. The commune of a structure is that
   * of its seat: of its places, the first by kind (siège, antenne, permanence, not given), then by
   * commune, whatever their order in the file.
   */
  public static Register read(DSLContext database, int depositId) {
    TreeMap<String, String> communes = new TreeMap<>();
    database
        .select(STRUCTURE.NETWORK, STRUCTURE.CODE, PLACE.PLACE_ID)
        .from(PLACE)
        .join(STRUCTURE)
        .on(STRUCTURE.ID.eq(PLACE.STRUCTURE_ID))
        .where(PLACE.DEPOSIT_ID.eq(depositId))
        .orderBy(
            DSL.nullif(PLACE.KIND, (short) 0).asc().nullsLast(),
            DSL.nullif(PLACE.PLACE_ID, PlaceId.NONE).asc().nullsLast())
        .forEach(
            row ->
                communes.putIfAbsent(
                    key(row.value1(), row.value2()), PlaceId.findCommune(row.value3()).orElse("")));
    return of(communes);
  }

  /**
   * A register of one's own.
   *
   * @param communes by network, then by structure, the INSEE code of the commune
   */
  static Register ofNetworks(Map<String, Map<String, String>> communes) {
    TreeMap<String, String> flat = new TreeMap<>();
    communes.forEach((network, codes) -> codes.forEach((k, v) -> flat.put(key(network, k), v)));
    return of(flat);
  }

  private static Register of(SortedMap<String, String> communes) {
    return communes.isEmpty() ? EMPTY : new Register(communes);
  }

  /** Whether it knows no structure at all. */
  public boolean isEmpty() {
    return communes.isEmpty();
  }

  /** Whether it knows a structure. */
  public boolean contains(String network, String code) {
    return communes.containsKey(key(network, code));
  }

  /** The code that a spreadsheet made this one of by taking its leading zeros away. */
  Optional<String> findWithZeros(String network, String code) {
    return LOST_ZEROS.stream()
        .map(zeros -> zeros + code)
        .filter(whole -> contains(network, whole))
        .findFirst();
  }

  /** The codes of the structures of a network, in order. */
  public List<String> list(String network) {
    String first = network + '\0';
    return communes.tailMap(first).keySet().stream()
        .takeWhile(key -> key.startsWith(first))
        .map(key -> key.substring(first.length()))
        .toList();
  }

  /** The INSEE code of the commune of a structure, when both are known. */
  public Optional<String> findCommune(String network, String code) {
    return Optional.ofNullable(communes.get(key(network, code))).filter(c -> !c.isEmpty());
  }

  /** SHA-256, in hexadecimal, of its structures and their communes. */
  public String fingerprint() {
    StringBuilder text = new StringBuilder();
    communes.forEach((key, commune) -> text.append(key).append('\0').append(commune).append('\n'));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String key(String network, String code) {
    return network + '\0' + code;
  }
}
