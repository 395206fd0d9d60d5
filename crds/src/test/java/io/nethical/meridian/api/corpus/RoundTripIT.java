// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripIT {
  @Test
  void whatTheServerKeepsOfAFullObjectSurvivesTheJavaTypes() {
    List<Kind> kinds = Kind.all();
    try (ApiServer server = new ApiServer(kinds, Trial.TRIED)) {
      for (Kind kind : kinds) {
        ObjectNode base = Corpus.base(kind.folder());
        JsonNode kept = kept(server, kind, base);
        JsonNode read = JavaTypes.throughJava(kind, kept);
        assertThat(read.get("spec")).isEqualTo(kept.get("spec")).isEqualTo(base.get("spec"));
        assertThat(read.get("status")).isEqualTo(kept.get("status")).isEqualTo(base.get("status"));
      }
    }
  }

  private static JsonNode kept(ApiServer server, Kind kind, ObjectNode base) {
    ObjectNode created = server.create(kind.path(Trial.TRIED), base);
    if (!base.has("status")) {
      return created;
    }
    created.set("status", base.get("status"));
    String path = kind.path(Trial.TRIED) + "/" + created.at("/metadata/name").asText();
    return server.replace(path + "/status", created);
  }
}
