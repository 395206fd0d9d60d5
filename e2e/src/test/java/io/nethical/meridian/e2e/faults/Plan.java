// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

/** One fault at one place of a scenario. */
sealed interface Plan {

  String step();

  /** Word by which plans are counted. */
  String kind();

  /** Plans at a call, as opposed to those on a feed. */
  sealed interface AtCall extends Plan {
    Call call();

    @Override
    default String step() {
      return call().step();
    }
  }

  /** Plans on what the operator hears. */
  sealed interface OnFeed extends Plan {
    Feed feed();
  }

  /**
   * The operator's process dies.
   *
   * @param committed after the server did what was asked, before the answer; else before the call
   */
  record Crash(Call call, boolean committed) implements AtCall {
    @Override
    public String kind() {
      return committed ? "crash-after" : "crash-before";
    }
  }

  /** The call is answered with an error and reaches no server. */
  record Answer(Call call, int code) implements AtCall {
    @Override
    public String kind() {
      return "answer-" + code;
    }
  }

  /**
   * No answer comes.
   *
   * @param committed whether the server did what was asked
   */
  record Silence(Call call, boolean committed) implements AtCall {
    @Override
    public String kind() {
      return committed ? "silence-after" : "silence-before";
    }
  }

  /** From the step's first event on the feed's streams tell nothing, then they are cut. */
  record Deaf(String step, Feed feed) implements OnFeed {
    @Override
    public String kind() {
      return "missed-events";
    }
  }

  /**
   * The operator begins anew while the step happens, and the feed's first lists are old ones; what
   * happened since comes late.
   *
   * @param age 0 for the state just before the step, 1 for that before the step before, and so on
   */
  record Stale(String step, Feed feed, int age) implements OnFeed {
    @Override
    public String kind() {
      return "stale-list";
    }
  }

  /** What a person reads, and repeats a single plan by. */
  default String title() {
    return switch (this) {
      case AtCall at -> kind() + " at " + at.call();
      case Deaf deaf -> kind() + " at " + step() + ": " + deaf.feed();
      case Stale stale -> kind() + " at " + step() + ": " + stale.feed() + " age " + stale.age();
    };
  }
}
