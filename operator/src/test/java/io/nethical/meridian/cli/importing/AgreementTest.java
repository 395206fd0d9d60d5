// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static io.nethical.meridian.cli.importing.FleetFiles.findings;
import static io.nethical.meridian.cli.importing.FleetFiles.imported;
import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.cli.importing.Finding.Kind;
import io.nethical.meridian.plan.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Declarations that are right or wrong only beside others. */
class AgreementTest {

  @Test
  void aLogFileThePlannerWouldRefuseIsKeptAndReported() {
    var relative = imported("LOG_DESTINATION=stdout,file", "LOG_FILE=var/log/x.log");
    var absolute = imported("LOG_DESTINATION=stdout,file", "LOG_FILE=/var/log/x.log");
    var field = "spec.observability.logging.file";

    assertThat(relative.region().at("/spec/observability/logging/file").asText())
        .isEqualTo("var/log/x.log");
    assertThat(findings(relative, Kind.CONFLICT, field)).hasSize(1);
    assertThat(findings(absolute, Kind.CONFLICT, field)).isEmpty();
    assertThat(findings(imported("LOG_DESTINATION=file"), Kind.MISSING, field)).hasSize(1);
  }

  @Test
  void failoverThatIsOffHasNoTargets() {
    var imported = imported("ENABLE_FAILOVER=false", "FAILOVER_REGIONS=eu-west-1");

    assertThat(imported.region().at("/spec/failover/targets")).isEqualTo(Yaml.read("[]"));
    assertThat(findings(imported, Kind.CONFLICT, "spec.failover.targets")).hasSize(1);
  }

  @Test
  void failoverThatIsOnNeedsTargetsAndTargetsNeedItToBeOn() {
    var field = "spec.failover.targets";

    assertThat(findings(imported("ENABLE_FAILOVER=true"), Kind.MISSING, field)).hasSize(1);
    assertThat(findings(imported("FAILOVER_REGIONS=a"), Kind.AMBIGUOUS, field)).hasSize(1);
  }

  @Test
  void aRegionIsNotItsOwnTarget() {
    var imported =
        imported("NETHICAL_REGION_ID=a", "ENABLE_FAILOVER=true", "FAILOVER_REGIONS=a,b,b,C_D");

    assertThat(imported.region().at("/spec/failover/targets")).isEqualTo(Yaml.read("[b]"));
    assertThat(findings(imported, Kind.CONFLICT, "spec.failover.targets")).hasSize(1);
    assertThat(findings(imported, Kind.DROPPED, "spec.failover.targets")).hasSize(1);
    assertThat(findings(imported, Kind.UNKNOWN, "spec.failover.targets")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NETHICAL_REQUESTS_PER_SECOND=2,NETHICAL_PEAK_REQUESTS_PER_SECOND=1 | CONFLICT | capacity.peakRps",
        "NETHICAL_HOT_STORAGE_DAYS=7,NETHICAL_WARM_STORAGE_DAYS=7 | CONFLICT | storage.warm.days",
        "NETHICAL_ENABLE_DIFFERENTIAL_PRIVACY=true | MISSING | compliance.privacy.epsilon",
        "NETHICAL_PRIVACY_MODE=differential,NETHICAL_EPSILON=0.0 | CONFLICT | compliance.privacy.epsilon",
        "NETHICAL_EPSILON=1.0 | AMBIGUOUS | compliance.privacy.epsilon",
        "NETHICAL_RULE_WEIGHT=0.7 | MISSING | features.mlBlending.mlWeight",
        "NETHICAL_RULE_WEIGHT=0.7,NETHICAL_ML_WEIGHT=0.4 | CONFLICT | features.mlBlending.mlWeight",
        "NETHICAL_HTTP_PORT=9090,NETHICAL_METRICS_PORT=9090 | CONFLICT | workload.ports.metrics"
      })
  void fieldsThatDoNotFitTogetherAreReported(String lines, Kind kind, String field) {
    assertThat(findings(imported(lines.split(",")), kind, "spec." + field)).hasSize(1);
  }
}
