// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.nethical.meridian.plan.ReferenceFleet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The layers of the design, held by the build. */
@AnalyzeClasses(
    packages = "io.nethical.meridian",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.nethical.meridian";
  private static final String[] PURE = {
    ROOT + ".cli.importing..",
    ROOT + ".cli.picture..",
    ROOT + ".cli.reports..",
    ROOT + ".plan..",
    ROOT + ".desired..",
    ROOT + ".observed..",
    ROOT + ".removal..",
    ROOT + ".status.."
  };
  private static final int MOST_LINES = 300;
  private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime", "tick");

  @ArchTest
  static final ArchRule whatDecidesKnowsOnlyTheModel =
      classes()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.fasterxml.jackson..",
              "io.fabric8.kubernetes.api..",
              ROOT + ".api..",
              ROOT + ".cli.importing..",
              ROOT + ".cli.picture..",
              ROOT + ".cli.reports..",
              ROOT + ".plan..",
              ROOT + ".desired..",
              ROOT + ".observed..",
              ROOT + ".removal..",
              ROOT + ".status..");

  @ArchTest
  static final ArchRule whatDecidesOpensNothing =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.File.*|java\\.nio\\.file\\.Files|java\\.net\\.(Socket|URLConnection|http\\..*)"
                  + "|java\\.util\\.concurrent\\..*|java\\.lang\\.Thread");

  @ArchTest
  static final ArchRule whatDecidesHasNoClockOfItsOwn =
      noClasses().that().resideInAnyPackage(PURE).should().accessTargetWhere(describeClock());

  @ArchTest
  static final ArchRule dependenciesGoOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("plan")
          .definedBy(ROOT + ".plan..")
          .layer("desired")
          .definedBy(ROOT + ".desired..")
          .layer("removal")
          .definedBy(ROOT + ".removal..")
          .layer("status")
          .definedBy(ROOT + ".status..")
          .layer("cluster")
          .definedBy(ROOT + ".cluster..")
          .layer("operator")
          .definedBy(ROOT + ".operator..")
          .layer("cli")
          .definedBy(ROOT + ".cli..")
          .whereLayer("plan")
          .mayOnlyBeAccessedByLayers("desired", "removal", "status", "cluster", "operator", "cli")
          .whereLayer("desired")
          .mayOnlyBeAccessedByLayers("status", "cluster", "operator", "cli")
          .whereLayer("removal")
          .mayOnlyBeAccessedByLayers("status", "cluster", "operator")
          .whereLayer("status")
          .mayOnlyBeAccessedByLayers("operator", "cli")
          .whereLayer("cluster")
          .mayOnlyBeAccessedByLayers("operator", "cli")
          .whereLayer("operator")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingBehindThePlanReadsASpec =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + ".desired..", ROOT + ".cluster..", ROOT + ".observed..", ROOT + ".status..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(ROOT + ".api.region.RegionSpec");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?");

  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage(ROOT + "..")
          .should()
          .beFinal();

  /** Read with the tests in it, where the oracle is. */
  @Test
  void theOracleKnowsNothingOfThePlanner() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".oracle")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + ".api..", ROOT + ".oracle")
        .check(new ClassFileImporter().importPackages(ROOT + ".oracle"));
  }

  @Test
  void noFileIsLong() throws IOException {
    assertThat(sources())
        .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThan(MOST_LINES));
  }

  @Test
  void everyPackageSaysItsRule() throws IOException {
    assertThat(sources())
        .allSatisfy(file -> assertThat(file.resolveSibling("package-info.java")).exists());
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(ReferenceFleet.REPOSITORY.resolve("operator/src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static DescribedPredicate<JavaAccess<?>> describeClock() {
    return describe(
        "a clock of the system",
        access ->
            isTime(access.getTargetOwner())
                && (CLOCKS.contains(access.getTarget().getName())
                    || access.getTarget().getName().startsWith("system")));
  }

  private static boolean isTime(JavaClass owner) {
    return owner.getPackageName().equals("java.time")
        || owner.getName().equals("java.lang.System")
        || owner.getName().equals("java.util.Date");
  }
}
