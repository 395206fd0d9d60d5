// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something outside this process. */
public final class Pause {

  private static final Duration STEP = Duration.ofMillis(50);

  private Pause() {}

  /** Sleeps; an interrupt ends the whole command, as nobody here can go on half-done. */
  public static void of(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }

  /** Asks again and again until the answer is yes or the time is over; says which it was. */
  public static boolean until(Duration patience, BooleanSupplier done) {
    long end = System.nanoTime() + patience.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      of(STEP);
    }
    return true;
  }
}
