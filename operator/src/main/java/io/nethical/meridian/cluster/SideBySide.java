// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.nethical.meridian.observed.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Does a member's writes at the same time, and waits for all of them. */
record SideBySide(ExecutorService threads) {

  List<Outcome> all(List<Callable<Outcome>> tasks) {
    try {
      var outcomes = new ArrayList<Outcome>();
      for (Future<Outcome> task : threads.invokeAll(tasks)) {
        outcomes.add(task.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing to a member", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a write failed in a way that is not an answer", e);
    }
  }
}
