// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Run with {@code -Dgolden.update=true} to write values and README anew. */
class ChartFilesTest {

  private static final Pattern TABLE = Pattern.compile("(?s)(<!-- values -->\n).*(<!-- end -->)");
  private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

  @ParameterizedTest
  @EnumSource
  void theDefaultsAreThoseOfTheSchema(Chart chart) throws IOException {
    compare(chart.folder().resolve("values.yaml"), ValuesSchema.of(chart).values());
  }

  @ParameterizedTest
  @EnumSource
  void theReadmeTellsEveryValue(Chart chart) throws IOException {
    Path readme = chart.folder().resolve("README.md");
    String table = Matcher.quoteReplacement(ValuesSchema.of(chart).table());
    compare(readme, TABLE.matcher(Chart.read(readme)).replaceFirst("$1" + table + "$2"));
    assertThat(readme).content().containsPattern(TABLE);
  }

  @ParameterizedTest
  @EnumSource
  void noUnknownValueIsTakenAndEveryKnownOneIsDescribed(Chart chart) {
    ValuesSchema schema = ValuesSchema.of(chart);
    assertThat(schema.root().at("/additionalProperties").asText()).isEqualTo("false");
    assertThat(schema.properties())
        .isNotEmpty()
        .allSatisfy(
            property -> {
              assertThat(property.description()).as(property.path()).endsWith(".");
              if (property.group()) {
                assertThat(property.schema().at("/additionalProperties").asText())
                    .as(property.path())
                    .isEqualTo("false");
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void theChartIsForTheOperatorOfThisBuild(Chart chart) {
    Matcher project = VERSION.matcher(Chart.read(Chart.repository("pom.xml")));
    assertThat(project.find()).isTrue();
    JsonNode declared =
        Chart.documents(Chart.read(chart.folder().resolve("Chart.yaml"))).getFirst();
    assertThat(declared.get("appVersion").asText()).isEqualTo(project.group(1));
  }

  private static void compare(Path file, String expected) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, expected);
    }
    assertThat(file).exists().content().isEqualTo(expected);
  }
}
