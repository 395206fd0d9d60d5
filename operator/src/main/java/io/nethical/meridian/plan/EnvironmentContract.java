// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every environment variable the workload is given, in one spelling.
 *
 * <p>Two generations of environment files spelled the same ideas differently. The spelling kept is
 * that of the first where it had one, else that of the second; new variables begin with NETHICAL_,
 * and OpenTelemetry's own are as OpenTelemetry spells them. Where the API documents a default of
 * the operator, the resolved value is set; where it leaves the default to the application, the
 * variable is absent, which the application can tell from false.
 */
public final class EnvironmentContract {

  /** Variables of a pod alone, by name: the field of the pod each is taken from. */
  public static final SortedMap<String, String> POD_FIELDS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of("NETHICAL_POD_NAME", "metadata.name", "NETHICAL_NODE_NAME", "spec.nodeName")));

  /** In the order of the documentation. */
  static final List<EnvironmentSection> SECTIONS =
      List.of(
          WorkloadKeys.IDENTITY,
          WorkloadKeys.CAPACITY,
          StorageKeys.STORAGE,
          ComplianceKeys.COMPLIANCE,
          FeatureKeys.GOVERNANCE,
          FeatureKeys.LEARNING,
          StorageKeys.CACHE,
          TelemetryKeys.HEALTH,
          TelemetryKeys.TRACING,
          TelemetryKeys.LOGGING,
          PeerKeys.PEERS);

  /** Each spelling there is or was, to what says the same now: mostly one variable, or two. */
  static final SortedMap<String, List<EnvironmentKey>> SPELLINGS =
      Collections.unmodifiableSortedMap(spellings());

  private EnvironmentContract() {}

  static Stream<EnvironmentKey> keys() {
    return SECTIONS.stream().flatMap(section -> section.keys().stream());
  }

  /** What the ConfigMap holds: the contract, and what the Region adds to it. */
  static SortedMap<String, String> environment(Lawful lawful) {
    var environment = new TreeMap<String, String>();
    keys()
        .forEach(
            key ->
                key.value().apply(lawful).ifPresent(value -> environment.put(key.name(), value)));
    lawful
        .spec()
        .extraEnv()
        .forEach(
            entry -> environment.put(entry.name(), entry.value() == null ? "" : entry.value()));
    return environment;
  }

  private static SortedMap<String, List<EnvironmentKey>> spellings() {
    return keys()
        .flatMap(
            key ->
                Stream.concat(Stream.of(key.name()), key.formerly().stream())
                    .map(spelling -> Map.entry(spelling, key)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                TreeMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
  }
}
