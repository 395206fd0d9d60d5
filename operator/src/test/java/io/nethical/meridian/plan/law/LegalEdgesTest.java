// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.Edit;
import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.RegionEdit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LegalEdgesTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void allThatIsAskedForAndLegalIsThere() {
    assertThat(under(FULL.inputs()))
        .isEqualTo(
            new LegalEdges(
                List.of("eu-west-1"),
                List.of("eu-west-1"),
                Optional.of("eu-archive"),
                Optional.of("eu-archive"),
                Optional.of("eu-archive"),
                List.of("eu"),
                Optional.of("eu"),
                Optional.of(
                    new TelemetryEdge("http://otel-collector:4317", 4317, true, List.of()))));
  }

  @Test
  void whatIsNotAskedForIsNotThere() {
    var little =
        FULL.without("failover")
            .without("sync")
            .without("storage.archive")
            .without("database")
            .without("cache")
            .without("observability");
    var edges = under(little.inputs().with(Edit.fleet("sharedServices", "[]")));

    assertThat(edges)
        .isEqualTo(
            new LegalEdges(
                List.of(),
                List.of(),
                Optional.of("eu-archive"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void legalTargetsKeepTheirOrder() {
    var india =
        RegionEdit.of("ap-south-1")
            .with("failover.targets", "[ap-northeast-1, us-east-1, ap-southeast-1]");

    assertThat(under(india.inputs()).failover())
        .containsExactly("ap-northeast-1", "ap-southeast-1");
  }

  @Test
  void aCollectorOutsideIsReachedAtItsOwnAddressesAlone() {
    var sinks =
        Edit.fleet(
            "telemetrySinks",
            """
            [{host: otel.example.com, country: IE, cidrs: [192.0.2.0/24, 198.51.100.0/24]},
             {host: other.example.com, country: IE, cidrs: [203.0.113.0/24]}]
            """);
    var traced = FULL.with("observability.tracing.endpoint", "https://OTEL.example.com");

    assertThat(under(traced.inputs().with(sinks)).telemetry())
        .contains(
            new TelemetryEdge(
                "https://OTEL.example.com",
                443,
                false,
                List.of("192.0.2.0/24", "198.51.100.0/24")));
  }

  @Test
  void aCollectorThatIsNoAddressIsNoEdge() {
    var broken = FULL.with("observability.tracing.endpoint", "http://bad^host");

    assertThat(under(broken.inputs()).telemetry()).isEmpty();
  }

  @Test
  void theCacheOfAServiceThatIsNotLegalIsNotUsed() {
    assertThat(under(FULL.inputs().standing("eu-west-1", "US")).sharedCache()).isEmpty();
    assertThat(under(FULL.with("cache.l3.sharedService", "us").inputs()).sharedCache()).isEmpty();
  }

  private static LegalEdges under(Inputs inputs) {
    return LegalEdges.under(Judged.of(inputs.inputs()).orElseThrow());
  }
}
