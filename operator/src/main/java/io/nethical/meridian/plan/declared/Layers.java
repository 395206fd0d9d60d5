// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.declared;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The same shape said twice: what the Region says wins over what the Fleet says, value by value and
 * not block by block. Either may be null, which means it says nothing.
 */
public record Layers<T>(T region, T fleet) {

  /** The part of both that a nested block holds. */
  public <P> Layers<P> at(Function<T, P> part) {
    return new Layers<>(
        region == null ? null : part.apply(region), fleet == null ? null : part.apply(fleet));
  }

  /** What the nearest layer says; empty when neither does. */
  public <V> Optional<V> find(Function<T, V> value) {
    return Stream.of(Optional.ofNullable(region), Optional.ofNullable(fleet))
        .flatMap(Optional::stream)
        .map(value)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** What the nearest layer says, or the built-in value. */
  public <V> V find(Function<T, V> value, V builtIn) {
    return find(value).orElse(builtIn);
  }
}
