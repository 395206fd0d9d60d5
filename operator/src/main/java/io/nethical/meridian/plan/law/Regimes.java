// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.profile.ApprovedTransfer;
import io.nethical.meridian.api.profile.ComplianceProfileSpec;
import io.nethical.meridian.api.profile.PrivacyFloor;
import io.nethical.meridian.api.profile.Requires;
import io.nethical.meridian.api.profile.Retention;
import io.nethical.meridian.api.profile.RetentionBounds;
import io.nethical.meridian.plan.declared.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The regimes over one Region, read together: the strictest of each. Over a Region are the regimes
 * it lists and those that are law where it stands, listed or not: what binds does not wait to be
 * named.
 *
 * @param profiles sorted by name
 * @param unlisted names of those that the Region should list and does not
 * @param today approvals that ended before it do not count
 */
record Regimes(List<ComplianceProfile> profiles, Set<String> unlisted, LocalDate today) {

  /**
   * @param known all profiles there are, by name; one that is listed and not known is passed over,
   *     as another rule refuses it
   */
  static Regimes over(Standing self, Map<String, ComplianceProfile> known, LocalDate today) {
    var listed = listed(self.region());
    var binding =
        known.values().stream()
            .filter(profile -> !listed.contains(name(profile)))
            .filter(profile -> Application.of(profile, self) != Application.NONE)
            .toList();
    return new Regimes(
        Stream.concat(listed.stream().map(known::get).filter(Objects::nonNull), binding.stream())
            .distinct()
            .sorted(Comparator.comparing(Regimes::name))
            .toList(),
        binding.stream().map(Regimes::name).collect(Collectors.toCollection(TreeSet::new)),
        today);
  }

  private static List<String> listed(Region region) {
    var compliance = region.getSpec().compliance();
    return compliance == null ? List.of() : compliance.regimes();
  }

  /** The countries each regime permits; a regime that names none limits none and is not here. */
  Stream<Set<String>> permitted() {
    return profiles.stream().flatMap(profile -> permitted(profile).stream());
  }

  /** The countries one regime permits today, empty where it lets data be anywhere. */
  Optional<Set<String>> permitted(ComplianceProfile profile) {
    var spec = profile.getSpec();
    return Optional.ofNullable(spec.dataMayBeIn())
        .map(
            named ->
                Stream.concat(
                        named.countries().stream(),
                        spec.approvedTransfers().stream()
                            .filter(this::holds)
                            .map(ApprovedTransfer::country))
                    .collect(Collectors.toSet()));
  }

  /** An approval holds to the end of its last day; the form of the day sorts like the day. */
  private boolean holds(ApprovedTransfer transfer) {
    return transfer.until().compareTo(today.toString()) >= 0;
  }

  /** Names of those that demand a thing to be on; nobody demands it where this is empty. */
  List<String> demanding(Function<Requires, Boolean> thing) {
    return profiles.stream()
        .filter(
            profile ->
                Optional.ofNullable(profile.getSpec().requires())
                    .map(thing)
                    .filter(Boolean.TRUE::equals)
                    .isPresent())
        .map(Regimes::name)
        .toList();
  }

  /** The strongest of the weakest each accepts; the enums go from weak to strong. */
  <E extends Enum<E>> Optional<Asked<E>> floor(Function<PrivacyFloor, E> part) {
    return asked(ComplianceProfileSpec::privacyFloor, part).max(Comparator.comparing(Asked::value));
  }

  /** The longest of the periods that a class of records must be kept. */
  Optional<Asked<Integer>> atLeast(Function<Retention, RetentionBounds> records) {
    return asked(spec -> bounds(spec, records), RetentionBounds::minDays)
        .max(Comparator.comparing(Asked::value));
  }

  /** The shortest of the periods that a class of records may be kept. */
  Optional<Asked<Integer>> atMost(Function<Retention, RetentionBounds> records) {
    return asked(spec -> bounds(spec, records), RetentionBounds::maxDays)
        .min(Comparator.comparing(Asked::value));
  }

  private static RetentionBounds bounds(
      ComplianceProfileSpec spec, Function<Retention, RetentionBounds> records) {
    return spec.retention() == null ? null : records.apply(spec.retention());
  }

  private <P, V> Stream<Asked<V>> asked(
      Function<ComplianceProfileSpec, P> part, Function<P, V> value) {
    return profiles.stream()
        .flatMap(
            profile ->
                Optional.ofNullable(part.apply(profile.getSpec())).map(value).stream()
                    .map(asked -> new Asked<>(name(profile), asked)));
  }

  static String name(ComplianceProfile profile) {
    return profile.getMetadata().getName();
  }
}
