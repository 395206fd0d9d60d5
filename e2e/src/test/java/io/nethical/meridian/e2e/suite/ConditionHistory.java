// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.fabric8.kubernetes.api.model.Condition;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.Watch;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import io.nethical.meridian.e2e.demo.Hub;
import io.nethical.meridian.e2e.demo.RegionView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What Regions came to say otherwise since a moment, as a watch of the hub heard it. */
public final class ConditionHistory implements AutoCloseable {

  /**
   * One condition that says something else than before.
   *
   * @param word status and reason, empty when the condition went
   */
  public record Change(String region, String type, String word, Instant heard) {}

  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Map<String, String>> said = new HashMap<>();
  private final Watch watch;

  private ConditionHistory(FleetUnderTest fleet) {
    this.watch = new Hub(fleet.hub()).watch(new Ear());
  }

  /** Begins now: what the Regions say at this moment is no change. */
  public static ConditionHistory from(FleetUnderTest fleet) {
    return new ConditionHistory(fleet);
  }

  /** Changes of all Regions but those named, in the order they were heard. */
  public synchronized List<Change> withoutThoseOf(List<String> regions) {
    return changes.stream().filter(change -> !regions.contains(change.region())).toList();
  }

  /** Changes of one condition of one Region, in the order they were heard. */
  public synchronized List<Change> of(String region, String type) {
    return changes.stream()
        .filter(change -> change.region().equals(region) && change.type().equals(type))
        .toList();
  }

  /**
   * Whether a Region has come to say that a condition is True, and has not said otherwise since.
   */
  public boolean isTrue(String region, String type) {
    List<Change> words = of(region, type);
    return !words.isEmpty() && words.getLast().word().startsWith("True/");
  }

  /** When the last of these Regions came to say of a condition what it says. */
  public Instant last(List<String> regions, String type) {
    return regions.stream()
        .map(region -> of(region, type).getLast().heard())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  @Override
  public void close() {
    watch.close();
  }

  private synchronized void heard(RegionView region) {
    Map<String, String> now = new TreeMap<>();
    region.conditions().forEach(condition -> now.put(condition.getType(), word(condition)));
    Map<String, String> before = said.put(region.name(), now);
    if (before != null) {
      Map<String, String> all = new TreeMap<>(before);
      all.putAll(now);
      all.keySet().forEach(type -> compare(region.name(), type, before, now));
    }
  }

  private void compare(
      String region, String type, Map<String, String> before, Map<String, String> now) {
    String word = now.getOrDefault(type, "");
    if (!word.equals(before.getOrDefault(type, ""))) {
      changes.add(new Change(region, type, word, Instant.now()));
    }
  }

  private static String word(Condition condition) {
    return condition.getStatus() + "/" + condition.getReason();
  }

  private final class Ear implements Watcher<GenericKubernetesResource> {

    @Override
    public void eventReceived(Action action, GenericKubernetesResource region) {
      if (action == Action.ADDED || action == Action.MODIFIED) {
        heard(new RegionView(region));
      }
    }

    @Override
    public void onClose(WatcherException cause) {
      throw new IllegalStateException("the hub ended the watch of Regions", cause);
    }
  }
}
