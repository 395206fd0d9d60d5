// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.util.ArrayList;
import java.util.List;

/** What the shipped charts render for this fleet: its accounts have no right from elsewhere. */
record Charts(FleetOptions options) {

  /**
   * The hub's objects without the definitions, which whoever installs applies from where they are
   * generated. No replica, as the operator runs beside the hub and not in it, and no enrolment, as
   * each member's comes with the right to read its Secret.
   */
  String hub(String systemNamespace) {
    return template("meridian", "hub", systemNamespace, "--set=replicas=0,crds.create=false");
  }

  /** One member's objects. */
  String member(Place place, String namespace) {
    return template(
        place.region(),
        "member",
        "kube-system",
        "--set=grantedTo.namespace=%1$s,grantedTo.region=%2$s,namespace.name=%1$s"
            .formatted(namespace, place.region()));
  }

  private String template(String release, String chart, String namespace, String... values) {
    List<String> line = new ArrayList<>(List.of("template", release));
    line.add(options.root().resolve("helm").resolve(chart).toString());
    line.add("--namespace=" + namespace);
    line.addAll(List.of(values));
    return Helm.of(options).run(line.toArray(String[]::new));
  }
}
