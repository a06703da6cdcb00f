package id.pamong.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.pamong.data.OfficialWilayah;
import id.pamong.json.PamongJson;
import id.pamong.validation.Rule;
import id.pamong.wilayah.KodeWilayah;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No arrow runs back up between modules, and none in a circle between packages. */
class LayersTest {

  private static final String[] CORE = {
    "id.pamong.finding..",
    "id.pamong.hukum..",
    "id.pamong.layanan..",
    "id.pamong.pemerintahan..",
    "id.pamong.style..",
    "id.pamong.value..",
    "id.pamong.wewenang..",
    "id.pamong.wilayah..",
  };
  private static final String[] ANNOTATIONS = {
    "org.jspecify.annotations..", "org.immutables.value.."
  };

  /** Where tables of regions are judged: their faults are findings, as those of documents are. */
  private static final String[] TABLES = {
    "id.pamong.wilayah.audit..", "id.pamong.wilayah.edition.."
  };

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .importUrls(
              Stream.of(
                      KodeWilayah.class,
                      OfficialWilayah.class,
                      Rule.class,
                      PamongJson.class,
                      NearMiss.class)
                  .map(LayersTest::place)
                  .toList());

  @Test
  void allModulesAreImported() {
    assertThat(ALL.contain(KodeWilayah.class)).isTrue();
    assertThat(ALL.contain(OfficialWilayah.class)).isTrue();
    assertThat(ALL.contain(Rule.class)).isTrue();
    assertThat(ALL.contain(PamongJson.class)).isTrue();
    assertThat(ALL.contain(NearMiss.class)).isTrue();
  }

  @Test
  void coreKnowsJavaAlone() {
    classes()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .onlyDependOnClassesThat(inAny(CORE).or(inAny(ANNOTATIONS)).or(inAny("java..")))
        .check(ALL);
  }

  @Test
  void dataKnowsCoreAlone() {
    classes()
        .that()
        .resideInAPackage("id.pamong.data..")
        .should()
        .onlyDependOnClassesThat(
            inAny("id.pamong.data..", "java..").or(inAny(CORE)).or(inAny(ANNOTATIONS)))
        .check(ALL);
  }

  @Test
  void validationTakesTheRegionsAsAnArgument() {
    classes()
        .that()
        .resideInAPackage("id.pamong.validation..")
        .should()
        .onlyDependOnClassesThat(
            inAny("id.pamong.validation..", "java..").or(inAny(CORE)).or(inAny(ANNOTATIONS)))
        .check(ALL);
  }

  @Test
  void jsonAloneKnowsJackson() {
    noClasses()
        .that()
        .resideOutsideOfPackage("id.pamong.json..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(ALL);
  }

  @Test
  void jsonKnowsNeitherTheOfficialRegionsNorTesting() {
    classes()
        .that()
        .resideInAnyPackage("id.pamong.csv..", "id.pamong.json..")
        .should()
        .onlyDependOnClassesThat(
            inAny(
                    "id.pamong.csv..",
                    "id.pamong.json..",
                    "id.pamong.validation..",
                    "com.fasterxml.jackson..")
                .or(inAny("java.."))
                .or(inAny(CORE))
                .or(inAny(ANNOTATIONS)))
        .check(ALL);
  }

  @Test
  void testingKnowsNeitherJsonNorTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("id.pamong.testing..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("id.pamong.csv..", "id.pamong.json..", "id.pamong.cli..")
        .check(ALL);
  }

  @Test
  void valuesStandAtTheBottom() {
    noClasses()
        .that()
        .resideInAPackage("id.pamong.value..")
        .should()
        .dependOnClassesThat(inAny("id.pamong..").and(inAny("id.pamong.value..").negate()))
        .check(ALL);
    classes()
        .that()
        .resideInAPackage("id.pamong.wilayah..")
        .and()
        .resideOutsideOfPackages(TABLES)
        .should()
        .onlyDependOnClassesThat(
            inAny("id.pamong.wilayah..", "id.pamong.value..", "java..").or(inAny(ANNOTATIONS)))
        .check(ALL);
  }

  @Test
  void judgesOfTablesKnowFindingsAndNoDocument() {
    classes()
        .that()
        .resideInAnyPackage(TABLES)
        .should()
        .onlyDependOnClassesThat(
            inAny("id.pamong.wilayah..", "id.pamong.value..", "id.pamong.finding..", "java..")
                .or(inAny(ANNOTATIONS)))
        .check(ALL);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("id.pamong.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void ruleFilesArePackagePrivate() {
    List<String> open =
        ALL.stream()
            .filter(type -> type.getPackageName().startsWith("id.pamong.validation."))
            .filter(type -> type.getSimpleName().endsWith("Rules"))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName)
            .toList();
    assertThat(open)
        .containsExactlyInAnyOrder(
            "PelimpahanRules",
            "ForkopimcamRules",
            "MandatRules",
            "PengangkatanRules",
            "PenataanRules",
            "TipologiRules",
            "PenugasanRules",
            "PembantuanRules");
  }

  private static DescribedPredicate<JavaClass> inAny(String... packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages);
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
