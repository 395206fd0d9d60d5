// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FullObjectIT {
  private static final Map<Kind, JsonNode> KEPT = new LinkedHashMap<>();
  private static final Map<String, Map<String, String>> PRINTED = new LinkedHashMap<>();

  @BeforeAll
  static void keepOneOfEachKind() {
    List<Kind> kinds = Kind.all();
    try (ApiServer server = new ApiServer(kinds, Trial.TRIED)) {
      for (Kind kind : kinds) {
        JsonNode kept = keep(server, kind);
        KEPT.put(kind, kept);
        PRINTED.put(kind.folder(), server.printed(address(kind, kept)));
      }
    }
  }

  @Test
  void whatTheServerKeepsSurvivesTheJavaTypes() {
    assertThat(KEPT).hasSize(3);
    KEPT.forEach(
        (kind, kept) -> {
          JsonNode base = Corpus.base(kind.folder());
          JsonNode read = JavaTypes.throughJava(kind, kept);
          assertThat(read.get("spec")).isEqualTo(kept.get("spec")).isEqualTo(base.get("spec"));
          assertThat(read.get("status"))
              .isEqualTo(kept.get("status"))
              .isEqualTo(base.get("status"));
        });
  }

  @Test
  void everyColumnOfAFullObjectShowsSomething() {
    PRINTED.forEach(
        (kind, cells) ->
            assertThat(cells)
                .as(kind)
                .hasSizeGreaterThan(2)
                .allSatisfy((column, cell) -> assertThat(cell).as(column).isNotIn("", "null")));
  }

  @Test
  void aFleetShowsWhetherItIsReadyWhyAndHowManyRegionsAre() {
    assertThat(PRINTED.get("fleet"))
        .containsEntry("READY", "False")
        .containsEntry("REASON", "Progressing")
        .containsEntry("REGIONS", "10")
        .containsEntry("REGIONSREADY", "9")
        .containsKey("AGE");
  }

  private static JsonNode keep(ApiServer server, Kind kind) {
    ObjectNode base = Corpus.base(kind.folder());
    ObjectNode created = server.create(kind.path(Trial.TRIED), base);
    if (!base.has("status")) {
      return created;
    }
    created.set("status", base.get("status"));
    return server.replace(address(kind, created) + "/status", created);
  }

  private static String address(Kind kind, JsonNode kept) {
    return kind.path(Trial.TRIED) + "/" + kept.at("/metadata/name").asText();
  }
}
