// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import com.fasterxml.jackson.databind.JsonNode;
import io.nethical.meridian.e2e.fleet.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A release that one Helm handles in a server.
 *
 * @param namespace where it is kept
 */
record Release(Helms helm, Server server, String name, String namespace) {

  Command.Answer install(Path chart, String... values) {
    return done(on("install", chart, values));
  }

  Command.Answer upgrade(Path chart, String... values) {
    return done(on("upgrade", chart, values));
  }

  /** An upgrade that may be refused. */
  Command.Answer tryUpgrade(Path chart, String... values) {
    return on("upgrade", chart, values);
  }

  void rollback(int revision) {
    done(ask(List.of("rollback", name, Integer.toString(revision))));
  }

  Command.Answer uninstall() {
    return done(ask(List.of("uninstall", name)));
  }

  /** Takes it away if it is there. */
  void gone() {
    done(ask(List.of("uninstall", name, "--ignore-not-found")));
  }

  /** Documents of the release as Helm keeps them. */
  List<JsonNode> manifest() {
    return Chart.documents(done(ask(List.of("get", "manifest", name))).out());
  }

  int revision() {
    String out = done(ask(List.of("status", name, "--output=json"))).out();
    return Chart.documents(out).getFirst().get("version").asInt();
  }

  private Command.Answer on(String verb, Path chart, String... values) {
    List<String> line = new ArrayList<>(List.of(verb, name, chart.toString()));
    line.addAll(List.of(values));
    return ask(line);
  }

  private Command.Answer ask(List<String> arguments) {
    List<String> line = new ArrayList<>(arguments);
    line.add("--kubeconfig=" + server.kubeconfig());
    line.add("--namespace=" + namespace);
    return helm.helm().ask(line.toArray(String[]::new));
  }

  private Command.Answer done(Command.Answer answer) {
    if (answer.code() != 0) {
      throw new AssertionError(helm + ": " + answer.err());
    }
    return answer;
  }
}
