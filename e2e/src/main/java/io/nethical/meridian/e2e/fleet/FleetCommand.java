// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import io.fabric8.kubernetes.client.KubernetesClientException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fleet from the command line; {@code make} calls it. */
public final class FleetCommand {

  private static final String USAGE =
      """
      up                      start the fleet, or what is missing of it
      down                    end it and remove its state
      status                  what runs
      stop|start <region>     end and restart a member's API server
      pause|resume <region>   freeze it and let it go on
      slow <region> <ms>      delay its answers to the operator; 0 ends that
      silence|speak <region>  swallow its answers to the operator, and end that\
      """;

  private final FleetOptions options;
  private final LocalFleet fleet;
  private final long start = System.nanoTime();

  private FleetCommand(FleetOptions options) {
    this.options = options;
    this.fleet = new LocalFleet(options, this::say);
  }

  public static void main(String[] arguments) {
    try {
      new FleetCommand(FleetOptions.from(System.getenv())).run(List.of(arguments));
    } catch (IllegalArgumentException | IllegalStateException e) {
      fail(e.getMessage());
    } catch (CompletionException | KubernetesClientException e) {
      fail(reasons(e));
    }
  }

  private static void fail(String message) {
    System.err.println("meridian: " + message);
    System.exit(1);
  }

  /** What went wrong down to the first cause: the outer words of a client alone say nothing. */
  private static String reasons(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(Throwable::toString)
        .collect(Collectors.joining("\n  because: "));
  }

  private void run(List<String> words) {
    Map<String, Runnable> whole =
        Map.of("up", this::up, "down", fleet::down, "status", this::status);
    Map<String, Consumer<Member>> faults =
        Map.of(
            "stop", Member::stop,
            "start", Member::start,
            "pause", Member::pause,
            "resume", Member::resume,
            "silence", Member::silence,
            "speak", Member::speak);
    String verb = words.isEmpty() ? "" : words.getFirst();
    if (words.size() == 1 && whole.containsKey(verb)) {
      whole.get(verb).run();
    } else if (words.size() == 2 && faults.containsKey(verb)) {
      faults.get(verb).accept(fleet.member(words.get(1)));
    } else if (words.size() == 3 && verb.equals("slow")) {
      fleet.member(words.get(1)).slow(Duration.ofMillis(Long.parseLong(words.get(2))));
    } else {
      throw new IllegalArgumentException("what shall the fleet do?\n" + USAGE);
    }
  }

  private void up() {
    say("starting a hub and " + options.size() + " members in " + options.home());
    fleet.up();
    say("the fleet is up; kubeconfigs are " + options.home() + "/<cluster>.kubeconfig");
  }

  private void status() {
    new FleetStatus(fleet, options).lines().forEach(System.out::println);
  }

  private synchronized void say(String line) {
    System.out.printf("%5.1f s  %s%n", (System.nanoTime() - start) / 1e9, line);
  }
}
