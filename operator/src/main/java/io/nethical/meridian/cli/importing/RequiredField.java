// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import io.nethical.meridian.cli.importing.Finding.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A field without which the hub refuses the Region.
 *
 * @param field below {@code spec}
 * @param within the optional block that asks for it once it is there; empty: it is always asked for
 */
record RequiredField(String field, String within, String words) {

  static final List<RequiredField> ALL =
      List.of(
          always("fleet", "the Fleet it belongs to"),
          always("group", "part of the world that Regional residency stays in"),
          always("location.country", "country, by which the law is chosen"),
          always("location.continent", "continent, by which clients are sent"),
          always("cluster.secretRef.name", "the enrolled member cluster"),
          always("capacity.sustainedRps", "requests per second, all day"),
          always("capacity.peakRps", "requests per second, for minutes"),
          always("capacity.concurrentAgents", "agents at the same time"),
          always("capacity.storedActions", "actions kept at the same time"),
          always("storage.hot.days", "days since the action in which it is hot"),
          always("storage.hot.size", "size of the hot volume"),
          always("storage.warm.days", "days since the action until which it is warm"),
          always("storage.warm.size", "size of the warm volume"),
          always("storage.cold.days", "days since the action until which it is kept"),
          always("storage.cold.bucket", "one of the Fleet's buckets for cold data"),
          always("compliance.regimes", "names of the ComplianceProfiles it is under"),
          always("compliance.residency", "how far its data may travel"),
          inside("cache.l1", "size", "memory of a pod for it"),
          inside("cache.l1", "ttl", "age at which an entry is dropped"),
          inside("cache.l2", "size", "memory of all shards together"),
          inside("cache.l2", "ttl", "age at which an entry is dropped"),
          inside("storage.archive", "bucket", "one of the Fleet's buckets for audit data"),
          inside("storage.archive", "years", "years for which audit data is kept"));

  static void check(Draft draft, Context context) {
    var declarations = Declarations.of(context);
    for (var required : ALL) {
      if (required.isAsked(draft) && draft.get("spec." + required.field()).isMissingNode()) {
        var keys = declarations.getOrDefault(required.field(), List.of());
        draft.note(Kind.MISSING, "spec." + required.field(), required.missing(keys));
      }
    }
  }

  private static RequiredField always(String field, String words) {
    return new RequiredField(field, "", words);
  }

  private static RequiredField inside(String block, String name, String words) {
    return new RequiredField(block + "." + name, block, words);
  }

  private boolean isAsked(Draft draft) {
    return within.isEmpty() || !draft.get("spec." + within).isMissingNode();
  }

  private String missing(List<Declaration> declarations) {
    var keys = declarations.stream().map(Declaration::key).collect(Collectors.joining(" or "));
    return "required and not declared: "
        + words
        + (keys.isEmpty() ? "; no environment key says it" : "; the key would be " + keys);
  }
}
