// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.gitops;

import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the tool that speaks for Argo CD and for kstatus. */
public record Judge(FleetOptions options) {

  /** A status in the spelling of whoever says it, and its message. */
  public record Word(String status, String message) {}

  /** What kstatus computes, as Flux, kpt and cli-utils do. */
  public Word kstatus(String json) {
    return ask(json, List.of("kstatus"));
  }

  /** What the kind's script says of its health in Argo CD. */
  public Word health(String kind, String json) {
    return ask(json, List.of("health", folder(kind).resolve("health.lua").toString()));
  }

  /** Where a kind's script and its recorded objects are. */
  public Path folder(String kind) {
    return options.root().resolve("crds/argocd/meridian.nethical.io").resolve(kind);
  }

  private Word ask(String json, List<String> question) {
    var line = new ArrayList<>(List.of(options.tool("gitops")));
    line.addAll(question);
    var answer = Command.ask(new ProcessBuilder(line).redirectErrorStream(true), json);
    if (answer.code() != 0) {
      throw new IllegalStateException(String.join(" ", line) + ": " + answer.out());
    }
    var words = answer.out().split("\n", 2);
    return new Word(words[0], words[1].strip());
  }
}
