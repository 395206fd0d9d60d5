// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.live;

import io.fabric8.kubernetes.client.Config;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which hub is meant, and which namespace of it.
 *
 * @param kubeconfig empty: {@code KUBECONFIG} or the usual file
 * @param context of the kubeconfig; empty: its current one
 * @param namespace empty: the context's
 */
public record HubAddress(
    Optional<Path> kubeconfig, Optional<String> context, Optional<String> namespace) {

  /**
   * @throws HubFailure when there is no such context, or nothing that can be used
   */
  public Config config() {
    Config config;
    try {
      config = kubeconfig.map(this::from).orElseGet(() -> Config.autoConfigure(contextName()));
    } catch (RuntimeException e) {
      // Whatever parses it says what is wrong in its own way, over several lines.
      throw e instanceof HubFailure
          ? e
          : new HubFailure("the kubeconfig cannot be used: " + firstLine(e));
    }
    if (context.isPresent()
        && config.getContexts().stream().noneMatch(one -> context.get().equals(one.getName()))) {
      throw new HubFailure("the kubeconfig has no context " + context.get());
    }
    return config;
  }

  /** The same hub, another namespace of it. */
  public HubAddress in(String other) {
    return new HubAddress(kubeconfig, context, Optional.of(other));
  }

  /** The namespace as kubectl would choose it: {@code default} where nobody names one. */
  public String named() {
    return namespace.orElseGet(() -> namespace(config()));
  }

  private Config from(Path file) {
    if (!Files.isReadable(file)) {
      throw new HubFailure("the kubeconfig " + file + " is not there or cannot be read");
    }
    return Config.fromKubeconfig(contextName(), file.toFile());
  }

  private String contextName() {
    return context.orElse(null);
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  String namespace(Config config) {
    return namespace.or(() -> Optional.ofNullable(config.getNamespace())).orElse("default");
  }
}
