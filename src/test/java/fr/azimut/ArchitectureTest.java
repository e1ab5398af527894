package fr.azimut;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.azimut.disclosure.PublishableTable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the walls of the house: modules, libraries, names, the disclosure gate. */
class ArchitectureTest {

  private static final String NAMELESS = ".*(Util|Utils|Helper|Manager|Impl|Service|Common|Dto)";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("fr.azimut");

  @Test
  void modulesUseOnlyWhatTheirDoorsSay() {
    ApplicationModules.of("fr.azimut").verify();
  }

  @Test
  void everyModuleNamesWhatItMayUseAndMarksNulls() {
    List<Package> modules =
        MAIN.stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .map(ArchitectureTest::packageOf)
            .toList();

    assertThat(modules)
        .isNotEmpty()
        .allSatisfy(
            module -> {
              assertThat(module.getName()).matches("fr\\.azimut\\.[a-z]+");
              assertThat(module.isAnnotationPresent(NullMarked.class)).isTrue();
              ApplicationModule door = module.getAnnotation(ApplicationModule.class);
              assertThat(door).isNotNull();
              // without a list Modulith allows everything
              assertThat(door.allowedDependencies())
                  .doesNotContain(ApplicationModule.OPEN_TOKEN, "*");
            });
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          org.springframework.batch.. | run
          org.quartz..                | run
          picocli..                   | run
          io.zonky..                  | run
          org.springframework.boot..  | run
          org.apache.commons.csv..    | extract, deposit, sample
          org.apache.poi..            | extract, deposit, report, sample
          org.jfree..                 | report
          org.snakeyaml..             | definition, territory
          org.postgresql..            | normalisation, indicator, disclosure
          azimut.database.pub..       | disclosure
          azimut.database.mart..      | indicator, disclosure
          """)
  void keepsLibrariesAndTablesInTheirRooms(String library, String rooms) {
    noClasses()
        .that(resideOutside(rooms))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(MAIN);
  }

  @Test
  void reportsSeeNothingThatIsNotProtected() {
    noClasses()
        .that()
        .resideInAPackage("fr.azimut.report..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("fr.azimut.indicator..", "fr.azimut.quality..", "azimut.database.."))
        .check(MAIN);
  }

  @Test
  void onlyDisclosureMakesAPublishableTable() {
    noClasses()
        .that()
        .resideOutsideOfPackage("fr.azimut.disclosure..")
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "it makes a publishable table",
                call -> call.getTargetOwner().isEquivalentTo(PublishableTable.class)))
        .check(MAIN);
    assertThat(PublishableTable.class.getConstructors()).isEmpty();
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses().should().haveNameMatching(NAMELESS).check(MAIN);
  }

  private static DescribedPredicate<JavaClass> resideOutside(String rooms) {
    String[] packages =
        Arrays.stream(rooms.split(", ")).map(r -> "fr.azimut." + r + "..").toArray(String[]::new);
    return DescribedPredicate.not(resideInAnyPackage(packages));
  }

  private static Package packageOf(String name) {
    try {
      return Class.forName(name + ".package-info").getPackage();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name + " has no package-info.java", e);
    }
  }
}
