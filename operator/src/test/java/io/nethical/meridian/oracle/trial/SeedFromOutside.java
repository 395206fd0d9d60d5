// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Other cases than those of every run: {@code -Doracle.seed=}, {@code -Doracle.tries=}. */
final class SeedFromOutside implements AroundPropertyHook {

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    said("oracle.seed").ifPresent(context.attributes()::setSeed);
    said("oracle.tries").map(Integer::valueOf).ifPresent(context.attributes()::setTries);
    return property.execute();
  }

  private static Optional<String> said(String name) {
    return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
  }
}
