// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import java.util.Optional;

/** The step that is being played, as every front sees it. */
final class Stage {

  /** One step with at most one fault. */
  record Scene(Tape tape, Trap trap) {}

  private volatile Scene scene = scene("nothing", Optional.empty());

  /** What was there before is over: a fault that has not fired never will. */
  Scene begin(String step, Optional<Plan> plan) {
    scene = scene(step, plan);
    return scene;
  }

  Scene now() {
    return scene;
  }

  private static Scene scene(String step, Optional<Plan> plan) {
    return new Scene(new Tape(step), new Trap(plan));
  }
}
