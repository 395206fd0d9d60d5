// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.nethical.meridian.observed.ObservedObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservedStoreTest {

  private static final String KEY = "n/workload";

  private final List<ObservedObject> told = new ArrayList<>();
  private final ObservedStore store = new ObservedStore(told::add);

  @Test
  void anEventOlderThanTheAnswerToOurWriteIsIgnored() {
    store.put(KEY, object("a", 1));
    store.remember(object("a", 3));
    store.put(KEY, object("a", 2));
    assertThat(store.observed(KEY).resourceVersion()).isEqualTo("3");
  }

  @Test
  void anAnswerThatComesAfterTheObjectsEndBringsNothingBack() {
    store.put(KEY, object("a", 1));
    store.remove(KEY);
    store.remember(object("a", 2));
    assertThat(store.observed(KEY)).isNull();
  }

  @Test
  void anEventThatComesAfterOurOwnDeletionBringsNothingBack() {
    store.put(KEY, object("a", 1));
    store.forget(KEY, "a");
    store.put(KEY, object("a", 2));
    assertThat(store.observed(KEY)).isNull();
    assertThat(told).hasSize(1);
  }

  @Test
  void anObjectOfTheSameNameThatIsMadeAnewIsSeen() {
    store.put(KEY, object("a", 1));
    store.remove(KEY);
    store.remember(object("b", 3));
    assertThat(store.observed(KEY).uid()).isEqualTo("b");
    assertThat(store.size()).isEqualTo(1);
  }

  @Test
  void theEndOfAnObjectThatIsToldLateTakesItsSuccessorForAMomentOnly() {
    store.put(KEY, object("a", 1));
    store.remember(object("b", 3));
    store.remove(KEY);
    store.put(KEY, object("b", 3));
    assertThat(store.observed(KEY).uid()).isEqualTo("b");
  }

  @Test
  void ourOwnDeletionForgetsNoSuccessor() {
    store.put(KEY, object("b", 3));
    store.forget(KEY, "a");
    assertThat(store.observed(KEY).uid()).isEqualTo("b");
  }

  @Test
  void everyEndIsToldOnce() {
    store.put(KEY, object("a", 1));
    store.remove(KEY);
    store.remove(KEY);
    assertThat(told).extracting(ObservedObject::uid).containsExactly("a", "a");
  }

  private static GenericKubernetesResource object(String uid, int version) {
    var object = new GenericKubernetesResource();
    object.setApiVersion("apps/v1");
    object.setKind("StatefulSet");
    object.setMetadata(
        new ObjectMetaBuilder()
            .withNamespace("n")
            .withName("workload")
            .withUid(uid)
            .withResourceVersion(Integer.toString(version))
            .build());
    return object;
  }
}
