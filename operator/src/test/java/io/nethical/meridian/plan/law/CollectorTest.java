// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.RegionEdit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectorTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://otel-collector:4317",
        "http://c1",
        "grpc://OTEL:4317",
        "http://otel.tracing.svc:4317",
        "http://otel.tracing.svc.cluster.local:4317"
      })
  void namesThatOnlyTheMemberKnowsAreInIt(String endpoint) {
    assertThat(collector(endpoint).isInMember()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://otel.example.com",
        "http://10.0.0.1:4317",
        "http://[fd00::1]:4317",
        "http://svc.example.com",
        "http://otel.tracing.svc.example.com",
        "http://otelsvc.com",
        "http://bad^host",
        "otel-collector:4317"
      })
  void anyOtherNameMayBeAnywhere(String endpoint) {
    assertThat(collector(endpoint).isInMember()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://2130706433:4317", "http://0x7f000001:4317"})
  void aNumberIsAnAddressAndNoService(String endpoint) {
    assertThat(collector(endpoint).isInMember()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "http://otel:4317,4317",
    "http://otel,80",
    "https://otel,443",
    "https://otel:0,443",
    "grpc://otel,80"
  })
  void thePortIsTheEndpointsOrThatOfItsScheme(String endpoint, int port) {
    assertThat(collector(endpoint).port()).isEqualTo(port);
  }

  @Test
  void anEndpointThatIsNoAddressHasNoHost() {
    assertThat(collector("http://bad^host")).isEqualTo(new Collector("http://bad^host", "", 80));
    assertThat(collector("otel").host()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{enabled: false, endpoint: 'http://a'}", "{endpoint: 'http://a'}"})
  void whileTracingIsNotOnTracesGoToNobody(String tracing) {
    assertThat(Collector.of(FULL.with("observability.tracing", tracing).region().getSpec()))
        .isEmpty();
  }

  @Test
  void withoutAnEndpointTracesGoToNobody() {
    assertThat(of(FULL.without("observability.tracing.endpoint"))).isEmpty();
    assertThat(of(FULL.without("observability.tracing"))).isEmpty();
    assertThat(of(FULL.without("observability"))).isEmpty();
  }

  private static Collector collector(String endpoint) {
    return of(FULL.with("observability.tracing.endpoint", "'" + endpoint + "'")).orElseThrow();
  }

  private static Optional<Collector> of(RegionEdit edit) {
    return Collector.of(edit.region().getSpec());
  }
}
