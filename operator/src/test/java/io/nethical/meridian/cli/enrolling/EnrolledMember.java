// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.enrolling;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;

/** What a member holds once it is enrolled, for tests of what can be done with that. */
public final class EnrolledMember {

  private EnrolledMember() {}

  public static List<HasMetadata> objects(String namespace, String hubNamespace, String region) {
    return ShippedText.objects(ShippedText.member(wanted(namespace, hubNamespace, region)));
  }

  static Enrolling wanted(String namespace, String hubNamespace, String region) {
    return new Enrolling(region, "DE", hubNamespace, region, namespace, "meridian-system");
  }
}
