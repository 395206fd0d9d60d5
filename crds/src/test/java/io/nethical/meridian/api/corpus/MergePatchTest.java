// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MergePatchTest {
  @Test
  void nullRemovesObjectsMergeAndTheRestReplaces() {
    ObjectNode base = json("{'a':{'b':1,'c':2},'d':[1,2],'e':3}");
    ObjectNode patch = json("{'a':{'b':null,'f':4},'d':[5],'g':{'h':6}}");
    assertThat(MergePatch.apply(base, patch))
        .isEqualTo(json("{'a':{'c':2,'f':4},'d':[5],'e':3,'g':{'h':6}}"));
    assertThat(base).isEqualTo(json("{'a':{'b':1,'c':2},'d':[1,2],'e':3}"));
  }

  @Test
  void leavesAreTheFieldsAPatchSetsOrRemoves() {
    var leaves = new TreeSet<String>();
    MergePatch.leaves("", json("{'a':{'b':null,'f':4},'d':[{'x':5}]}"), leaves);
    assertThat(leaves).containsExactly("a.b", "a.f", "d");
  }

  private static ObjectNode json(String text) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
