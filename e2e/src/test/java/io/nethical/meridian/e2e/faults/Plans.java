// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes plans from what rehearsals showed. */
record Plans(Scenario scenario, Reference reference) {

  private static final String HUB = "hub";
  private static final int OLDEST = 2;
  private static final long SEED = 4;

  /** How often a call comes in a step depends on timing; so often at least where it does. */
  private static final int OFTEN = 2;

  /** One resource in so many is missed or old alone. */
  private static final int EVERY = 5;

  /** One call in so many gets another bad answer besides: an hour has no room for more. */
  private static final int ANSWERED = 2;

  /** Every kind once: for a test that has minutes. */
  private static final List<String> KINDS =
      List.of(
          "crash-before",
          "crash-after",
          "stale-list",
          "answer-409",
          "answer-429",
          "missed-events",
          "silence-before",
          "answer-500",
          "silence-after");

  /**
   * Death before and after every call, and one other bad answer to every second, by turns; calls
   * that members get alike share these. At every step each cluster is missed and old as a whole,
   * and its resources by turns. Mixed, the same way each time, so that the first minutes show
   * something of everything.
   */
  List<Plan> all() {
    List<Plan> plans = new ArrayList<>(inOrder());
    Collections.shuffle(plans, new Random(SEED));
    return plans;
  }

  private List<Plan> inOrder() {
    return scenario.steps().stream()
        .map(Scenario.Step::name)
        .flatMap(step -> Stream.concat(atCalls(step), onFeeds(step)))
        .toList();
  }

  /** One of each kind, spread over the steps: the middle one of those at its step, if there is. */
  List<Plan> few() {
    List<Plan> all = inOrder();
    return IntStream.range(0, KINDS.size())
        .mapToObj(index -> middle(all, KINDS.get(index), step(index)))
        .toList();
  }

  private String step(int index) {
    return scenario.steps().get(index % scenario.steps().size()).name();
  }

  private static Plan middle(List<Plan> all, String kind, String step) {
    List<Plan> some =
        all.stream().filter(plan -> plan.kind().equals(kind) && comesForSure(plan)).toList();
    List<Plan> there = some.stream().filter(plan -> plan.step().equals(step)).toList();
    List<Plan> from = there.isEmpty() ? some : there;
    return from.get(from.size() / 2);
  }

  /** One rehearsal does not tell whether a second call of a kind comes every time. */
  private static boolean comesForSure(Plan plan) {
    return !(plan instanceof Plan.AtCall at) || at.call().occurrence() == 1;
  }

  private Stream<Plan> atCalls(String step) {
    List<List<Call>> alike =
        List.copyOf(
            reference.calls(step).stream()
                .filter(call -> call.occurrence() <= OFTEN)
                .collect(Collectors.groupingBy(this::kin, LinkedHashMap::new, Collectors.toList()))
                .values());
    return IntStream.range(0, alike.size())
        .boxed()
        .flatMap(
            index -> {
              Call first = alike.get(index).getFirst();
              Call last = alike.get(index).getLast();
              Stream<Plan> deaths =
                  Stream.of(new Plan.Crash(first, false), new Plan.Crash(last, true));
              int turn = index / ANSWERED;
              return index % ANSWERED == 0
                  ? Stream.concat(deaths, Stream.of(answer(turn % 2 == 0 ? first : last, turn)))
                  : deaths;
            });
  }

  /** The call as any member would get it. */
  private Call kin(Call call) {
    return scenario.regions().contains(call.cluster())
        ? new Call(
            call.step(), call.verb(), "member", call.resource(), call.name(), call.occurrence())
        : call;
  }

  private static Plan answer(Call call, int index) {
    return switch (index % 5) {
      case 0 -> new Plan.Answer(call, 409);
      case 1 -> new Plan.Silence(call, true);
      case 2 -> new Plan.Answer(call, 429);
      case 3 -> new Plan.Silence(call, false);
      default -> new Plan.Answer(call, 500);
    };
  }

  private Stream<Plan> onFeeds(String step) {
    return Stream.concat(clusters().flatMap(cluster -> whole(step, cluster)), single(step));
  }

  private static Stream<Plan> whole(String step, String cluster) {
    Feed feed = new Feed(cluster, Feed.ALL);
    // A member is as it was until the operator has seen the hub.
    int youngest = cluster.equals(HUB) ? 0 : 1;
    return Stream.concat(
        Stream.of(new Plan.Deaf(step, feed)),
        IntStream.rangeClosed(youngest, OLDEST).mapToObj(age -> new Plan.Stale(step, feed, age)));
  }

  private Stream<Plan> single(String step) {
    List<Feed> told = List.copyOf(reference.feeds(step));
    Set<Feed> toldBefore = reference.feeds(before(step));
    return IntStream.range(0, told.size())
        .filter(index -> index % EVERY == 0)
        .mapToObj(
            index ->
                index % (2 * EVERY) == 0 && toldBefore.contains(told.get(index))
                    ? new Plan.Stale(step, told.get(index), 1)
                    : new Plan.Deaf(step, told.get(index)));
  }

  private Stream<String> clusters() {
    return Stream.concat(Stream.of(HUB), new TreeSet<>(scenario.regions()).stream());
  }

  private String before(String step) {
    List<String> names = scenario.steps().stream().map(Scenario.Step::name).toList();
    return names.get((names.indexOf(step) + names.size() - 1) % names.size());
  }
}
