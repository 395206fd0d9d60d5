// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.nethical.meridian.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The whole of a Region in its member, as far as this version of the plan reaches. */
public final class DesiredObjects {

  private static final Comparator<DesiredObject> ORDER =
      Comparator.comparingInt(DesiredObject::wave)
          .thenComparing(desired -> desired.object().getKind())
          .thenComparing(desired -> desired.object().getMetadata().getName());

  private DesiredObjects() {}

  /** Sorted by wave, kind and name; every object is in the plan's target namespace. */
  public static List<DesiredObject> of(Plan plan) {
    var objects = new ArrayList<DesiredObject>();
    objects.add(Account.of(plan));
    objects.add(Environment.of(plan));
    objects.addAll(Network.of(plan));
    objects.addAll(Access.of(plan));
    objects.add(Workload.of(plan));
    objects.add(Disruption.of(plan));
    Autoscaler.of(plan).ifPresent(objects::add);
    objects.sort(ORDER);
    return List.copyOf(objects);
  }
}
