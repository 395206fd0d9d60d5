// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("image")
@ExtendWith(RunningFleet.class)
class ImageRunsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String NAMESPACE = "nethical";

  private final Image image = Image.built();

  @Test
  void theOperatorInItRepairsAMemberWithoutAnyRightOnItsMachine(FleetUnderTest fleet)
      throws Exception {
    fleet.operator().stop();
    try (var operator = ImageOperator.start(image, fleet.kubeconfig("operator"))) {
      assertThat(Pause.until(PATIENCE, operator::ready)).as(operator::log).isTrue();
      var seconds = operator.age();
      assertThat(operator.status())
          .contains("Uid:\t65532\t65532\t65532\t65532", "Gid:\t65532\t65532\t65532\t65532")
          .contains("CapEff:\t0000000000000000", "NoNewPrivs:\t1");
      assertThat(operator.rootMount()).startsWith("ro,");
      assertThat(repaired(fleet)).as(operator::log).isTrue();
      image
          .report()
          .add(
              List.of(
                  Measurement.reported(
                      "image-operator-ready",
                      "operator in the image, start to ready",
                      seconds,
                      "s"),
                  Measurement.reported(
                      "image-operator-memory",
                      "its memory then, with a heap of 256 MiB at most",
                      operator.residentMiB(),
                      "MiB")));
      assertThat(operator.stop()).as("ends by itself when asked to").isTrue();
    } finally {
      fleet.operator().start();
    }
  }

  /** A Service is made again: calls to hub and member go both ways, and the watch tells. */
  private static boolean repaired(FleetUnderTest fleet) {
    var services =
        fleet
            .client(fleet.regions().getFirst())
            .services()
            .inNamespace(NAMESPACE)
            .withLabel("app.kubernetes.io/managed-by", "meridian");
    var before = services.list().getItems().getFirst().getMetadata();
    services.resources().toList().getFirst().delete();
    return Pause.until(
        PATIENCE,
        () ->
            services.list().getItems().stream()
                .map(service -> service.getMetadata())
                .anyMatch(
                    after ->
                        after.getName().equals(before.getName())
                            && !after.getUid().equals(before.getUid())));
  }
}
