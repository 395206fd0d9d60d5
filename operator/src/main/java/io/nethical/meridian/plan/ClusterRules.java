// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import io.nethical.meridian.plan.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** A Region runs where the platform team enrolled a cluster for it, and nowhere else. */
final class ClusterRules {

  private static final String FIELD = "spec.cluster.secretRef.name";

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "cluster-is-enrolled",
              Reason.ClusterNotFound,
              "spec.cluster.secretRef",
              "the Secret is there and is one of enrolment's",
              ClusterRules::isEnrolled),
          new Rule(
              "enrolment-can-be-used",
              Reason.ClusterRefused,
              "the cluster Secret, the target namespace in the member",
              "the enrolment is safe and complete, and leads where the Region has been before",
              ClusterRules::canBeUsed),
          new Rule(
              "cluster-is-granted",
              Reason.ClusterRefused,
              "spec.cluster.secretRef, the Secret's annotation granted-to",
              "the cluster is granted to this Region",
              ClusterRules::isGranted),
          new Rule(
              "cluster-stands-where-said",
              Reason.LocationMismatch,
              "spec.location.country, the Secret's annotation country",
              "the Region says the country that enrolment says",
              ClusterRules::standsWhereSaid));

  private ClusterRules() {}

  private static Stream<Point> isEnrolled(PlanInputs in) {
    return in.cluster() instanceof ClusterFacts.Missing ? Stream.of(missing(in)) : Stream.empty();
  }

  private static Stream<Point> canBeUsed(PlanInputs in) {
    return in.cluster() instanceof ClusterFacts.Refused refused
        ? Stream.of(refused(in, refused))
        : Stream.empty();
  }

  private static Stream<Point> isGranted(PlanInputs in) {
    return enrolled(in)
        .filter(cluster -> !cluster.grantedTo().equals(self(in)))
        .map(
            cluster ->
                new Point(
                    FIELD,
                    "cluster %s is granted to %s, not to %s"
                        .formatted(secret(in), cluster.grantedTo(), self(in)),
                    "name a cluster that is granted to this Region, or have enrolment grant it"));
  }

  private static Stream<Point> standsWhereSaid(PlanInputs in) {
    var country = in.region().getSpec().location().country();
    return enrolled(in)
        .filter(cluster -> !cluster.country().equals(country))
        .map(
            cluster ->
                new Point(
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

  private static Point missing(PlanInputs in) {
    return new Point(
        FIELD,
        "there is no enrolled cluster %s in namespace %s"
            .formatted(secret(in), in.region().getMetadata().getNamespace()),
        "enrol it, or name one that is");
  }

  private static Point refused(PlanInputs in, ClusterFacts.Refused refused) {
    return new Point(
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
