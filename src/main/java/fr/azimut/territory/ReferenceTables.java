package fr.azimut.territory;

import java.util.List;
import java.util.Map;

/**
 * What the reference resource holds.
 *
 * @param edition {@code COG 2026}
 * @param hash SHA-256 of the resource's contents, in hexadecimal
 * @param communes in the order of their codes
 * @param departments in the order of their codes
 * @param formerCodes former code → current code
 * @param arrondissements code of an arrondissement of Paris, Lyon, Marseille → code of the commune
 * @param formerNames code of a current commune → names of the communes that it took in
 */
record ReferenceTables(
    String edition,
    String hash,
    List<Commune> communes,
    List<Department> departments,
    Map<String, String> formerCodes,
    Map<String, String> arrondissements,
    Map<String, List<String>> formerNames) {}
