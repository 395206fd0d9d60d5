// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.profile.AppliesTo;
import io.nethical.meridian.api.profile.ApprovedTransfer;
import io.nethical.meridian.api.profile.ComplianceProfileSpec;
import io.nethical.meridian.api.profile.DataMayBeIn;
import io.nethical.meridian.api.profile.Requires;
import java.util.List;
import java.util.stream.IntStream;

/** A random regime: half of them limit where data may be, few are law by themselves. */
final class ProfileRecipe {

  private ProfileRecipe() {}

  static ComplianceProfile profile(String name, Numbers numbers) {
    return profile(
        name,
        new ComplianceProfileSpec(
            name,
            null,
            List.of(),
            appliesTo(numbers),
            numbers.among(0, 2) == 0 ? null : mayBeIn(numbers.at(1) | numbers.at(2)),
            transfers(numbers),
            null,
            numbers.rarely(9, 8) ? encryption() : null,
            null));
  }

  static ComplianceProfile profile(String name, ComplianceProfileSpec spec) {
    var profile = new ComplianceProfile();
    profile.setMetadata(new ObjectMetaBuilder().withName(name).build());
    profile.setSpec(spec);
    return profile;
  }

  /** The same regime over other places. */
  static ComplianceProfileSpec with(
      ComplianceProfileSpec spec, DataMayBeIn places, List<ApprovedTransfer> approvals) {
    return new ComplianceProfileSpec(
        spec.title(),
        spec.source(),
        spec.aliases(),
        spec.appliesTo(),
        places,
        approvals,
        spec.retention(),
        spec.requires(),
        spec.privacyFloor());
  }

  private static DataMayBeIn mayBeIn(int bits) {
    return new DataMayBeIn(Numbers.some(bits, Pool.COUNTRIES));
  }

  private static AppliesTo appliesTo(Numbers numbers) {
    var parts = Numbers.some(numbers.among(4, 8), List.of("DE-BE", "CA-QC"));
    return numbers.among(5, 3) == 0
        ? null
        : new AppliesTo(Numbers.some(numbers.at(5) & numbers.at(6), Pool.COUNTRIES), parts);
  }

  /** Each ends a few days before or after the first day. */
  private static List<ApprovedTransfer> transfers(Numbers numbers) {
    return IntStream.range(0, numbers.among(3, 3))
        .mapToObj(
            i ->
                new ApprovedTransfer(
                    numbers.one(7 + i, Pool.COUNTRIES),
                    "a contract",
                    Pool.TODAY.plusDays(numbers.at(7 + i) / 8 % 6 - 2L).toString()))
        .toList();
  }

  private static Requires encryption() {
    return new Requires(true, null, null, null, null, null, null);
  }
}
