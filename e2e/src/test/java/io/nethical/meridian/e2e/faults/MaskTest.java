// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaskTest {

  private static final Mask MASK = new Mask(Map.of("1-2-3", "uid-of-eu"));

  @Test
  void whatAServerGivesAnewIsLeftOut() {
    Map<String, Object> service =
        Map.of(
            "metadata",
            Map.of("name", "web", "uid", "9", "resourceVersion", "7", "generation", 2),
            "spec",
            Map.of(
                "clusterIP", "10.0.0.1",
                "clusterIPs", List.of("10.0.0.1"),
                "ports", List.of(Map.of("port", 80, "nodePort", 30000))));
    assertThat(MASK.flat("m/Service/web", service))
        .containsOnly(
            Map.entry("m/Service/web.metadata.name", "web"),
            Map.entry("m/Service/web.spec.ports[0].port", "80"));
  }

  @Test
  void theUidOfARegionIsTheSameWordInEveryRun() {
    Map<String, Object> object = Map.of("data", Map.of("REGION", "is 1-2-3"));
    assertThat(MASK.flat("m/ConfigMap/c", object)).containsValue("is uid-of-eu");
  }

  @Test
  void ownersOfFieldsAreComparedByNameWhateverTheirOrderAndTime() {
    Map<String, Object> ours = Map.of("manager", "meridian", "operation", "Apply", "time", "t1");
    Map<String, Object> theirs = Map.of("manager", "kubectl", "operation", "Update", "time", "t2");
    assertThat(MASK.flat("", managed(ours, theirs)))
        .isEqualTo(MASK.flat("", managed(theirs, ours)));
    assertThat(MASK.flat("", managed(ours))).isNotEqualTo(MASK.flat("", managed(theirs)));
  }

  @Test
  void theDifferenceNamesBothSides() {
    assertThat(Mask.difference(Map.of("a", "1", "b", "2"), Map.of("a", "1", "b", "3")))
        .containsExactly("- b = 2", "+ b = 3");
  }

  private static Map<String, Object> managed(Object... entries) {
    return Map.of("metadata", Map.of("managedFields", List.of(entries)));
  }
}
