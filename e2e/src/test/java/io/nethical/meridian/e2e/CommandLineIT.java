// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.suite.Calls;
import io.nethical.meridian.e2e.suite.CommandLine;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/meridian} says of a fleet that runs. */
@Tag("fleet")
@ExtendWith(RunningFleet.class)
class CommandLineIT {

  private static final String EDITED = "eu-west-1";

  @TempDir private Path folder;

  @Test
  void whatIsAppliedAlreadyChangesNothingAndRestartsNoPod(FleetUnderTest fleet) {
    fleet.awaitQuiet(Duration.ofSeconds(2));
    JsonNode plan = json(fleet, "plan", "--live", "-f", regions(fleet).toString());
    assertThat(plan.get("members")).hasSameSizeAs(fleet.regions());
    assertThat(plan.get("members"))
        .allSatisfy(
            member -> {
              assertThat(member.get("trouble").asText()).isEmpty();
              assertThat(member.get("changes")).isEmpty();
              assertThat(member.get("unchanged").asInt()).isPositive();
            });
  }

  @Test
  void anEditIsToldObjectByObjectWithThePodsItRestartsAndNothingIsWritten(FleetUnderTest fleet)
      throws IOException {
    fleet.awaitQuiet(Duration.ofSeconds(2));
    String text = fleet.installation().declared(EDITED);
    Path edited =
        Files.writeString(
            folder.resolve("edited.yaml"), text.replaceFirst("level: INFO", "level: DEBUG"));
    Calls calls = Calls.from(fleet);
    JsonNode plan = json(fleet, "plan", "--live", "-f", edited.toString());
    assertThat(plan.get("members"))
        .filteredOn(member -> !member.get("changes").isEmpty())
        .extracting(member -> member.get("region").asText())
        .containsExactly(EDITED);
    List<JsonNode> changes =
        elements(plan.get("members")).flatMap(member -> elements(member.get("changes"))).toList();
    assertThat(changes)
        .extracting(change -> change.get("object").asText())
        .anyMatch(object -> object.contains("ConfigMap"))
        .anyMatch(object -> object.contains("StatefulSet"));
    assertThat(changes)
        .filteredOn(change -> change.get("restarts").asBoolean())
        .extracting(change -> change.get("object").asText())
        .hasSize(1)
        .allMatch(object -> object.contains("StatefulSet"));
    assertThat(calls.memberWrites()).isEmpty();
  }

  @Test
  void theVerdictIsInTheExitCode(FleetUnderTest fleet) {
    fleet.awaitReady();
    Command.Answer status = new CommandLine(fleet).run("status", "-n", "nethical");
    assertThat(status.out()).contains(fleet.regions());
    assertThat(status.code()).isZero();
    Command.Answer elsewhere =
        new CommandLine(fleet).run("status", "-n", "nethical", "--fleet", "none");
    assertThat(elsewhere.code()).isEqualTo(2);
  }

  private static Path regions(FleetUnderTest fleet) {
    return fleet.options().root().resolve("regions");
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static JsonNode json(FleetUnderTest fleet, String... words) {
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("-o", "json"));
    Command.Answer answer = new CommandLine(fleet).run(line.toArray(String[]::new));
    assertThat(answer.code()).as(answer.err()).isZero();
    try {
      return new ObjectMapper().readTree(answer.out());
    } catch (IOException e) {
      throw new AssertionError(answer.out(), e);
    }
  }
}
