// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static io.nethical.meridian.cli.importing.Declaration.of;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.nethical.meridian.cli.importing.EnvFile.Entry;
import io.nethical.meridian.cli.importing.Finding.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Other Regions this one depends on. */
final class ConnectionFields {

  static final String TARGETS = "spec.failover.targets";
  static final String PEERS = "spec.sync.peers";

  private ConnectionFields() {}

  static Stream<Declaration> all() {
    return Stream.of(
        of("failover.targets", "FAILOVER_REGIONS", ListReadings::names),
        of("sync.enabled", "SYNC_ENABLED", Readings::bool),
        of("sync.peers", "NETHICAL_SYNC_PEERS", ListReadings::names),
        of("sync.interval", "SYNC_INTERVAL_SEC", Readings::seconds),
        of("sync.maxConcurrent", "SYNC_MAX_CONCURRENT", Readings.whole(1, 100)),
        of("sync.batchSize", "SYNC_DELTA_BATCH_SIZE", Readings.whole(1, 100_000)));
  }

  /** A Region has no switch for failover: it is off where there are no targets. */
  static void failoverSwitch(Draft draft) {
    var named = !draft.get(TARGETS).isEmpty();
    var said = draft.take("ENABLE_FAILOVER");
    if (said.isEmpty()) {
      draft
          .take("FAILOVER_REGIONS")
          .filter(_ -> named)
          .ifPresent(
              entry ->
                  draft.note(
                      Kind.AMBIGUOUS, entry, TARGETS, "nothing says failover is on; read as on"));
      return;
    }
    var on = Readings.truth(said.get().value());
    if (on.isEmpty()) {
      var words = Shown.value(said.get().value()) + " is neither true nor false; read as true";
      draft.note(Kind.UNKNOWN, said.get(), TARGETS, words);
    } else if (!on.get()) {
      off(draft, said.get(), named);
    } else if (!named) {
      draft.note(Kind.MISSING, said.get(), TARGETS, "failover is on, and no Region is named");
    }
  }

  /** The hub refuses a Region that names itself. */
  static void noneIsItsOwnPeer(Draft draft) {
    var name = draft.get("metadata.name");
    for (var field : List.of(TARGETS, PEERS)) {
      var named = draft.get(field);
      for (var at = named.size() - 1; at >= 0; at--) {
        if (named.get(at).equals(name)) {
          ((ArrayNode) named).remove(at);
          draft.note(Kind.CONFLICT, field, name.asText() + " names itself; left out");
        }
      }
    }
  }

  private static void off(Draft draft, Entry entry, boolean named) {
    if (named) {
      draft.note(
          Kind.CONFLICT,
          entry,
          TARGETS,
          "failover is off, though FAILOVER_REGIONS names some; read as no targets");
    }
    draft.set(TARGETS, Reading.NODES.arrayNode());
  }
}
