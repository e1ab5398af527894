package fr.azimut.personal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What persons, places and the field are called, read once from {@code personal/*.txt}. */
final class Lexicon {

  private static final Set<String> GIVEN = words("given-names.txt", "other-given-names.txt");
  private static final Set<String> SURNAMES = words("surnames.txt", "frequent-surnames.txt");
  private static final Set<String> FREQUENT = words("frequent-surnames.txt");
  private static final Set<String> AMBIGUOUS = words("ambiguous.txt");
  private static final Set<String> ORGANISMS = words("institutions.txt");
  private static final Set<String> VOCABULARY = words("vocabulary.txt");
  private static final Set<String> ROLES = words("roles.txt");
  private static final Set<String> EPONYMS = Set.copyOf(lines("eponyms.txt"));
  private static final Set<String> COMMUNES = Set.copyOf(lines("communes.txt"));

  private static final Set<String> FIRST_WORDS =
      Stream.concat(EPONYMS.stream(), COMMUNES.stream())
          .map(phrase -> phrase.split(" ", 2)[0])
          .collect(Collectors.toUnmodifiableSet());

  /** As many words as an eponym or a commune has at most. */
  static final int LONGEST_PHRASE = 8;

  private Lexicon() {}

  static boolean isGiven(String word) {
    return GIVEN.contains(word);
  }

  static boolean isSurname(String word) {
    return SURNAMES.contains(word);
  }

  static boolean isFrequentSurname(String word) {
    return FREQUENT.contains(word);
  }

  /** Whether a name is also a word or a town. */
  static boolean isAmbiguous(String word) {
    return AMBIGUOUS.contains(word) || VOCABULARY.contains(word) || ORGANISMS.contains(word);
  }

  /** Whether it says that the words beside it name a place. */
  static boolean isOrganism(String word) {
    return ORGANISMS.contains(word);
  }

  /** Whether it is a word of the field or of an organism. */
  static boolean isVocabulary(String word) {
    return VOCABULARY.contains(word) || ORGANISMS.contains(word);
  }

  static boolean isRole(String word) {
    return ROLES.contains(word);
  }

  /** Whether these words, with a space between each, are a person whose name places bear. */
  static boolean isEponym(String words) {
    return EPONYMS.contains(words);
  }

  static boolean isCommune(String words) {
    return COMMUNES.contains(words);
  }

  /** Whether an eponym or a commune of several words begins so. */
  static boolean startsPhrase(String word) {
    return FIRST_WORDS.contains(word);
  }

  private static Set<String> words(String... files) {
    Set<String> words = new HashSet<>();
    for (String file : files) {
      lines(file).forEach(line -> words.addAll(List.of(line.split(" "))));
    }
    return words;
  }

  private static List<String> lines(String file) {
    try (InputStream in =
            Objects.requireNonNull(Lexicon.class.getResourceAsStream("/personal/" + file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).distinct().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
