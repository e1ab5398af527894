package fr.azimut;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.azimut.disclosure.PublishableTable;
import fr.azimut.normalisation.CodeCatalog;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The walls of the house: which module may use which other, and which library. The generated
 * classes of {@code azimut.database} lie outside the modules; {@link TableOwnershipTest} says who
 * writes which table.
 */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fr.azimut");

  @Test
  void modulesUseOnlyWhatTheirDoorsSay() {
    ApplicationModules.of("fr.azimut").verify();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyModuleIsNullMarkedAndListsWhatItMayUse(String module) throws ClassNotFoundException {
    Class<?> door = Class.forName("fr.azimut." + module + ".package-info");

    assertThat(door).hasAnnotation(NullMarked.class);
    // without the annotation, or without a list in it, anything goes
    assertThat(door.getAnnotation(ApplicationModule.class))
        .extracting(ApplicationModule::allowedDependencies)
        .satisfies(allowed -> assertThat(allowed).doesNotContain(ApplicationModule.OPEN_TOKEN));
  }

  @Test
  void everyClassLiesInAModule() {
    assertThat(CLASSES)
        .extracting(JavaClass::getPackageName)
        .allMatch(name -> name.matches("fr\\.azimut\\.[a-z]+"));
  }

  /**
   * {@code sample} writes invented extracts in the formats that {@code extract} reads, {@code
   * deposit} what a network gets back: an annotated workbook, a corrected copy, a certificate that
   * programs read. The account of a run and the package that the communes come from are JSON.
   */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          org.springframework.batch..         | run
          org.springframework.boot..          | run
          org.springframework.scheduling..    | run
          org.springframework.context..       | run
          org.quartz..                        | run
          picocli..                           | run
          io.zonky..                          | run
          org.flywaydb..                      | run
          tools.jackson..                     | deposit export guide run territory
          org.apache.commons.csv..            | extract deposit export sample
          org.apache.commons.compress..       | report
          org.apache.poi..                    | extract deposit guide report sample
          com.github.miachm..                 | sample
          org.jfree..                         | report
          com.pngencoder..                    | report
          org.snakeyaml..                     | definition
          org.apache.commons.text..           | definition
          org.postgresql..                    | normalisation
          azimut.database.pub..                | disclosure
          azimut.database.mart..               | indicator disclosure
          """,
      delimiter = '|')
  void aLibraryIsUsedInItsModulesAlone(String library, String modules) {
    assertOnly(modules, library);
  }

  /** POI's event models read a workbook in a stream, its workbooks are written. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          org.apache.poi.(xssf|hssf).eventusermodel.*; extract
          org.apache.poi.(xssf.streaming|xddf).*; deposit report sample
          org.apache.poi.*[.](XSSF|HSSF|SXSSF)(Workbook|Sheet|Row|Cell); deposit guide report sample
          """,
      delimiter = ';')
  void poiReadsInExtractAndWritesElsewhere(String classes, String modules) {
    noClasses()
        .that(areOutside(modules))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(classes)
        .check(CLASSES);
  }

  @Test
  void disclosureUsesNormalisationForLabelsOnly() {
    noClasses()
        .that()
        .resideInAPackage("fr.azimut.disclosure")
        .should()
        .dependOnClassesThat(
            resideInAPackage("fr.azimut.normalisation").and(not(type(CodeCatalog.class))))
        .check(CLASSES);
  }

  @Test
  void onlyDisclosureMakesPublishableTables() {
    constructors()
        .that()
        .areDeclaredIn(PublishableTable.class)
        .should()
        .bePackagePrivate()
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("fr.azimut.disclosure")
        .should()
        .callConstructorWhere(target(owner(type(PublishableTable.class))))
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr.azimut.indicator..", "fr.azimut.quality..", "azimut.database.."})
  void reportsAndComparisonsNeverSeeWhatIsNotProtected(String hidden) {
    noClasses()
        .that()
        .resideInAnyPackage("fr.azimut.report..", "fr.azimut.comparison..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(hidden)
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Util", "Utils", "Helper", "Manager", "Impl", "Service", "Common", "Dto"})
  void noNameSaysNothing(String word) {
    noClasses().should().haveSimpleNameEndingWith(word).check(CLASSES);
    noClasses().should().haveSimpleNameStartingWith(word).check(CLASSES);
  }

  static Stream<String> modules() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .map(name -> name.substring("fr.azimut.".length()))
        .distinct()
        .sorted();
  }

  private static void assertOnly(String modules, String... packages) {
    noClasses()
        .that(areOutside(modules))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> areOutside(String modules) {
    return not(
        resideInAnyPackage(
            Stream.of(modules.split(" ")).map(m -> "fr.azimut." + m).toArray(String[]::new)));
  }
}
