// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.nethical.meridian.e2e.fleet.Command;
import java.util.ArrayList;
import java.util.List;

/** {@code bin/meridian} as the hub's administrator. */
public record CommandLine(FleetUnderTest fleet) {

  public Command.Answer run(String... words) {
    List<String> line = new ArrayList<>();
    line.add(fleet.options().root().resolve("bin/meridian").toString());
    line.addAll(List.of(words));
    line.add("--kubeconfig=" + fleet.kubeconfig("hub"));
    return Command.ask(new ProcessBuilder(line), "");
  }
}
