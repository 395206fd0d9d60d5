// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.plan.Violation.Reason;
import java.util.stream.Stream;

/** A Region runs where the platform team enrolled a cluster for it, and nowhere else. */
final class ClusterRules {

  private static final String FIELD = "spec.cluster.secretRef.name";

  private ClusterRules() {}

  static Stream<Violation> clusterIsEnrolled(PlanInputs in) {
    return switch (in.cluster()) {
      case ClusterFacts.Enrolled _ -> Stream.empty();
      case ClusterFacts.Missing _ -> Stream.of(missing(in));
      case ClusterFacts.Refused refused -> Stream.of(refused(in, refused));
    };
  }

  static Stream<Violation> clusterIsGranted(PlanInputs in) {
    return enrolled(in)
        .filter(cluster -> !cluster.grantedTo().equals(self(in)))
        .map(
            cluster ->
                new Violation(
                    Reason.ClusterRefused,
                    FIELD,
                    "cluster %s is granted to %s, not to %s"
                        .formatted(secret(in), cluster.grantedTo(), self(in)),
                    "name a cluster that is granted to this Region, or have enrolment grant it"));
  }

  static Stream<Violation> clusterStandsWhereSaid(PlanInputs in) {
    var country = in.region().getSpec().location().country();
    return enrolled(in)
        .filter(cluster -> !cluster.country().equals(country))
        .map(
            cluster ->
                new Violation(
                    Reason.LocationMismatch,
                    "spec.location.country",
                    "the Region says %s, but cluster %s is enrolled as standing in %s"
                        .formatted(country, secret(in), cluster.country()),
                    "correct the country, or use a cluster that stands there"));
  }

  private static Stream<ClusterFacts.Enrolled> enrolled(PlanInputs in) {
    return in.cluster() instanceof ClusterFacts.Enrolled cluster
        ? Stream.of(cluster)
        : Stream.empty();
  }

  private static Violation missing(PlanInputs in) {
    return new Violation(
        Reason.ClusterNotFound,
        FIELD,
        "there is no enrolled cluster %s in namespace %s"
            .formatted(secret(in), in.region().getMetadata().getNamespace()),
        "enrol it, or name one that is");
  }

  private static Violation refused(PlanInputs in, ClusterFacts.Refused refused) {
    return new Violation(
        Reason.ClusterRefused,
        FIELD,
        "the enrolment of cluster %s cannot be used: %s: %s"
            .formatted(secret(in), refused.field(), refused.why()),
        "have the platform team enrol the cluster again");
  }

  private static String secret(PlanInputs in) {
    return in.region().getSpec().cluster().secretRef().name();
  }

  private static String self(PlanInputs in) {
    var metadata = in.region().getMetadata();
    return metadata.getNamespace() + "/" + metadata.getName();
  }
}
