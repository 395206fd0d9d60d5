// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovalStepTest {

  private static final String[] ALL = {
    "StatefulSet/w", "HorizontalPodAutoscaler/w", "ConfigMap/c", "PersistentVolumeClaim/d"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "StatefulSet/w ConfigMap/c PersistentVolumeClaim/d | KEPT_BY_POLICY | Draining | StatefulSet/w",
        "StatefulSet/w! ConfigMap/c | KEPT_BY_POLICY | Draining | -",
        "StatefulSet/w! HorizontalPodAutoscaler/w | DELETED | Draining | HorizontalPodAutoscaler/w",
        "ConfigMap/c PersistentVolumeClaim/d | KEPT_BY_POLICY | RetainingData | ConfigMap/c",
        "ConfigMap/c PersistentVolumeClaim/d | KEPT_WITHOUT_CONSENT | RetainingData | ConfigMap/c",
        "ConfigMap/c PersistentVolumeClaim/d | DELETED | Draining | ConfigMap/c",
        "ConfigMap/c! PersistentVolumeClaim/d | DELETED | Draining | -",
        "ConfigMap/c | KEPT_BY_POLICY | Draining | ConfigMap/c",
        "PersistentVolumeClaim/d | DELETED | Draining | PersistentVolumeClaim/d",
        "PersistentVolumeClaim/d! | DELETED | Draining | -",
      })
  void oneThingGoesAfterTheOtherAndDataLast(
      String stands, DataFate fate, String reason, String deleted) {
    var step = RemovalStep.next(Stood.of(stands.split(" ")), fate, "uid");
    assertThat(step.done()).isFalse();
    assertThat(step.reason()).isEqualTo(reason);
    assertThat(Stood.names(step.delete().stream()).collect(Collectors.joining(" ")))
        .isEqualTo(deleted == null ? "" : deleted);
  }

  @ParameterizedTest
  @CsvSource({
    "PersistentVolumeClaim/d, KEPT_BY_POLICY, Data is kept: d.",
    "PersistentVolumeClaim/d, KEPT_WITHOUT_CONSENT, delete-data=uid",
    "'', DELETED, ''",
  })
  void atTheEndOnlyKeptDataStandsAndIsNamed(String stands, DataFate fate, String kept) {
    var step = RemovalStep.next(stands.isEmpty() ? Stood.of() : Stood.of(stands), fate, "uid");
    assertThat(step.done()).isTrue();
    assertThat(step.kept()).contains(kept);
  }

  @ParameterizedTest
  @CsvSource({"KEPT_BY_POLICY", "KEPT_WITHOUT_CONSENT"})
  void noStepEverDeletesDataThatIsKept(DataFate fate) {
    var standing = Stood.of(ALL);
    for (int left = ALL.length; left > 0; left--) {
      var step = RemovalStep.next(standing, fate, "uid");
      assertThat(Stood.names(step.waitFor().stream())).noneMatch(n -> n.startsWith("Persistent"));
      var gone = step.waitFor();
      standing = new Standing(standing.objects().stream().filter(o -> !gone.contains(o)).toList());
    }
    assertThat(Stood.names(standing.objects().stream())).containsExactly("PersistentVolumeClaim/d");
  }
}
