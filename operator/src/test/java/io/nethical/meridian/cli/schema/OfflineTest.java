// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = {"io.nethical.meridian.cli.schema", "io.nethical.meridian.cli.cel"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class OfflineTest {

  @ArchTest
  static final ArchRule judgingTakesNoClientAndNoFramework =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.fasterxml.jackson..",
              "com.google.re2j",
              "io.fabric8.kubernetes.api.model",
              "io.nethical.meridian.cli.schema",
              "io.nethical.meridian.cli.cel");

  @ArchTest
  static final ArchRule judgingOpensNothing =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..");
}
