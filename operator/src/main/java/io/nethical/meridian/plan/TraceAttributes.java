// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.region.Tracing;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What every span says of where it comes from. */
final class TraceAttributes {

  private TraceAttributes() {}

  /** {@code key=value}, sorted by key; what the Region gives wins over what is derived. */
  static Stream<String> of(Lawful lawful) {
    var attributes = new TreeMap<String, String>();
    attributes.put("cloud.region", lawful.region().getMetadata().getName());
    attributes.put("deployment.environment", WorkloadKeys.logicalDomain(lawful));
    attributes.put("service.version", version(ReleasePlan.of(lawful.declared()).image()));
    attributes.putAll(TelemetryKeys.tracing(lawful).map(Tracing::attributes).orElse(Map.of()));
    return attributes.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue());
  }

  /** The tag, or else the digest. A colon before the last slash belongs to a registry's port. */
  private static String version(String image) {
    var name = image.substring(image.lastIndexOf('/') + 1);
    var digest = name.indexOf('@');
    var tagged = digest < 0 ? name : name.substring(0, digest);
    var tag = tagged.indexOf(':');
    return tag < 0 ? name.substring(digest + 1) : tagged.substring(tag + 1);
  }
}
