// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.nethical.meridian.plan.Plan;
import java.util.Map;
import java.util.TreeMap;

/** How objects in a member are found again, by us and by people. */
public final class Labels {

  /** Name of the Region on the hub. */
  public static final String REGION = "meridian.nethical.io/region";

  /** UID of the Region on the hub: whose object this is, also after the name was used again. */
  public static final String REGION_UID = "meridian.nethical.io/region-uid";

  /** Name of the Fleet. */
  public static final String FLEET = "meridian.nethical.io/fleet";

  /** On a namespace of the member, {@code "true"}: its pods may scrape the metrics ports. */
  public static final String MONITORING = "meridian.nethical.io/monitoring";

  /** On a namespace of the member, {@code "true"}: its pods may bring clients' requests in. */
  public static final String INGRESS = "meridian.nethical.io/ingress";

  private static final String COMPONENT = "app.kubernetes.io/component";

  private Labels() {}

  /** On every object: whose it is. */
  public static Map<String, String> of(Plan plan) {
    var labels = new TreeMap<>(common(plan));
    labels.put(REGION_UID, plan.region().uid());
    return labels;
  }

  /** {@link #of(Plan)} and the component the object belongs to. */
  public static Map<String, String> of(Plan plan, String component) {
    var labels = of(plan);
    labels.put(COMPONENT, component);
    return labels;
  }

  /**
   * On pods. Without the UID: pods are found through their owners, and a Region that takes over the
   * objects of an earlier one of its name would otherwise restart them all.
   */
  static Map<String, String> ofPods(Plan plan, String component) {
    var labels = new TreeMap<>(common(plan));
    labels.put(COMPONENT, component);
    return labels;
  }

  /** What selects one component's pods. Selectors are immutable, so these never change. */
  public static Map<String, String> selector(Plan plan, String component) {
    return new TreeMap<>(Map.of(COMPONENT, component, REGION, plan.region().name()));
  }

  /** What selects every pod of the Region. */
  static Map<String, String> selector(Plan plan) {
    return Map.of(REGION, plan.region().name());
  }

  private static Map<String, String> common(Plan plan) {
    return Map.of(
        "app.kubernetes.io/name",
        plan.region().fleet(),
        "app.kubernetes.io/instance",
        plan.region().name(),
        "app.kubernetes.io/part-of",
        plan.region().fleet(),
        "app.kubernetes.io/managed-by",
        "meridian",
        REGION,
        plan.region().name(),
        FLEET,
        plan.region().fleet());
  }
}
