// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.cli.live.HubAddress;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which hub is meant, as kubectl is told. */
final class HubOptions {

  @Option(
      names = "--kubeconfig",
      paramLabel = "FILE",
      description = "How to reach the hub (default: KUBECONFIG, or the usual file).")
  Path kubeconfig;

  @Option(
      names = "--context",
      paramLabel = "NAME",
      description = "Of the kubeconfig (default: its current one).")
  String context;

  @Option(
      names = {"-n", "--namespace"},
      paramLabel = "NAME",
      description = "On the hub; also of documents that name none.")
  String namespace;

  HubAddress address() {
    return new HubAddress(
        Optional.ofNullable(kubeconfig),
        Optional.ofNullable(context),
        Optional.ofNullable(namespace));
  }

  Optional<String> given() {
    return Optional.ofNullable(namespace);
  }
}
