// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.RegionEdit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HubSerializationTest {

  private final HubSerialization serialization = new HubSerialization();

  @Test
  void aCopyIsEqualAndItsMetadataCanBeChangedAlone() {
    Region region = RegionEdit.ofFullRegion().region();
    region.getMetadata().setFinalizers(List.of("a"));
    region.getMetadata().setAnnotations(Map.of("a", "b"));
    Region copy = serialization.clone(region);
    assertThat(copy).isEqualTo(region);
    copy.addFinalizer("meridian.nethical.io/region");
    copy.getMetadata().getAnnotations().put("c", "d");
    assertThat(region.getFinalizers()).containsExactly("a");
    assertThat(region.getMetadata().getAnnotations()).containsOnlyKeys("a");
  }

  @Test
  void otherKindsAreCopiedAsEver() {
    Secret secret = new SecretBuilder().withNewMetadata().withName("a").endMetadata().build();
    assertThat(serialization.clone(secret)).isEqualTo(secret).isNotSameAs(secret);
  }

  @Test
  void ourKindsAreReadAsWhatTheyAre() {
    String text = serialization.asJson(RegionEdit.ofFullRegion().region());
    assertThat(serialization.<Object>unmarshal(text)).isInstanceOf(Region.class);
  }
}
