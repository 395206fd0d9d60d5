// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import io.nethical.meridian.api.ComplianceProfile;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an import knows beside the file.
 *
 * @param fleet name of the Fleet the Region belongs to
 * @param namespace on the hub
 * @param profiles by every spelling, in any case, the name of the ComplianceProfile
 */
public record Context(String fleet, String namespace, Map<String, String> profiles) {

  /** The map is copied; its keys match in any case. */
  public Context {
    var copy = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(profiles);
    profiles = Collections.unmodifiableSortedMap(copy);
  }

  /** A profile's own name wins over another's alias, and of two equal aliases the first by name. */
  public static Context of(String fleet, String namespace, Collection<ComplianceProfile> profiles) {
    var spellings = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    var sorted = profiles.stream().sorted(Comparator.comparing(Context::name)).toList();
    sorted.forEach(profile -> spellings.put(name(profile), name(profile)));
    for (var profile : sorted) {
      aliases(profile).forEach(alias -> spellings.putIfAbsent(alias, name(profile)));
    }
    return new Context(fleet, namespace, spellings);
  }

  /** Empty: no profile is spelled so. */
  Optional<String> profile(String spelling) {
    return Optional.ofNullable(profiles.get(spelling));
  }

  private static List<String> aliases(ComplianceProfile profile) {
    return profile.getSpec() == null ? List.of() : profile.getSpec().aliases();
  }

  private static String name(ComplianceProfile profile) {
    return profile.getMetadata().getName();
  }
}
