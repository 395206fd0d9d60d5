// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import com.fasterxml.jackson.databind.JsonNode;
import io.nethical.meridian.e2e.charts.Chart;
import io.nethical.meridian.e2e.charts.Helms;
import io.nethical.meridian.e2e.charts.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The three, ready for work.
 *
 * @param kinds how many kinds the first has schemas of
 */
record Checkers(Kubeconform kubeconform, KubeScore kubeScore, Checkov checkov, int kinds) {

  /** Asks an API server with Meridian's definitions for schemas and for its version. */
  static Checkers in(Path target) throws IOException {
    Path home = Files.createDirectories(target.resolve("home"));
    Schemas schemas = new Schemas(target.resolve("schemas-strict"));
    try (Server server = Server.in(home)) {
      for (JsonNode definition :
          Chart.documents(
              Helms.FOURTH.template(Chart.HUB, "--show-only=templates/definitions.yaml").out())) {
        server.client().resource(Server.generic(definition)).create();
      }
      server.served();
      int kinds = schemas.write(Schemas.of(server));
      var version = server.client().getKubernetesVersion();
      return new Checkers(
          new Kubeconform(new Tool(Kubeconform.NAME, home), schemas.folder()),
          new KubeScore(
              new Tool(KubeScore.NAME, home),
              "v%s.%s".formatted(version.getMajor(), version.getMinor())),
          new Checkov(new Tool(Checkov.NAME, home)),
          kinds);
    }
  }
}
