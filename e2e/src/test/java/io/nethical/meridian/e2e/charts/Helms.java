// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.fleet.Helm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The two lines of Helm that people have. */
public enum Helms {
  THIRD("helm3"),
  FOURTH("helm");

  private final String tool;

  Helms(String tool) {
    this.tool = tool;
  }

  Helm helm() {
    return Helm.of(options(), tool);
  }

  /** Says where the pinned tools are. */
  public static FleetOptions options() {
    Map<String, String> environment = new TreeMap<>(System.getenv());
    environment.put("MERIDIAN_ROOT", Chart.repository(".").toString());
    return FleetOptions.from(environment);
  }

  /** What a chart becomes with these values. */
  public Command.Answer template(Chart chart, String... values) {
    List<String> line = new ArrayList<>(List.of("template", "meridian"));
    line.addAll(List.of(chart.folder().toString(), "--namespace=meridian-system"));
    line.addAll(List.of(values));
    return helm().ask(line.toArray(String[]::new));
  }

  @Override
  public String toString() {
    return tool;
  }
}
