// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;

/**
 * One answered call.
 *
 * @param user account that asked, in full
 * @param verb as the API server names it; server-side apply is {@code patch}
 * @param group API group of the resource; empty for the core
 * @param resource plural, with the subresource after a slash when there is one
 * @param dryRun whether it asked only what would be
 * @param code HTTP status: 201 tells a patch that created
 * @param end when the answer was complete
 */
public record AuditEntry(
    String user,
    String verb,
    String group,
    String resource,
    String namespace,
    String name,
    boolean dryRun,
    int code,
    Instant end) {

  private static final Set<String> WRITES =
      Set.of("create", "update", "patch", "delete", "deletecollection");

  static AuditEntry of(JsonNode line) {
    JsonNode object = line.path("objectRef");
    String subresource = object.path("subresource").asText("");
    return new AuditEntry(
        line.path("user").path("username").asText(),
        line.path("verb").asText(),
        object.path("apiGroup").asText(),
        object.path("resource").asText() + (subresource.isEmpty() ? "" : "/" + subresource),
        object.path("namespace").asText(),
        object.path("name").asText(),
        line.path("requestURI").asText().contains("dryRun=All"),
        line.path("responseStatus").path("code").asInt(),
        Instant.parse(line.path("stageTimestamp").asText()));
  }

  /**
   * Whether the call could change something, be it refused or not. Reviews of one's own rights and
   * dry runs are no change.
   */
  public boolean write() {
    return WRITES.contains(verb) && !dryRun && !resource.startsWith("selfsubject");
  }

  /** Whether the call asked for objects, as opposed to a probe or to what the server can do. */
  public boolean aboutObjects() {
    return !resource.isEmpty();
  }

  /** Whether the call made an object. */
  public boolean created() {
    return write() && code == 201;
  }
}
