// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.api.model.Condition;
import io.fabric8.kubernetes.api.model.MicroTime;
import io.fabric8.kubernetes.api.model.ObjectReferenceBuilder;
import io.fabric8.kubernetes.api.model.events.v1.Event;
import io.fabric8.kubernetes.api.model.events.v1.EventBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.micrometer.core.instrument.MeterRegistry;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.status.ConditionType;
import io.nethical.meridian.status.Conditions;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Events on the Region for every condition that came to say something else, with the condition's
 * own reason. Telling is not worth waiting or failing for.
 */
@Singleton
class RegionEvents {

  private static final Logger LOG = Logger.getLogger(RegionEvents.class);
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
  private static final int MOST_CHARACTERS = 1_000;

  private final KubernetesClient hub;
  private final ExecutorService threads;
  private final InstantSource clock;
  private final MeterRegistry meters;

  RegionEvents(
      KubernetesClient hub,
      @VirtualThreads ExecutorService threads,
      InstantSource clock,
      MeterRegistry meters) {
    this.hub = hub;
    this.threads = threads;
    this.clock = clock;
    this.meters = meters;
  }

  void changed(Region region, RegionStatus before, RegionStatus now) {
    var old = before == null ? List.<Condition>of() : before.conditions();
    now.conditions().stream()
        .filter(c -> !"Pending".equals(c.getReason()))
        .filter(c -> !ConditionType.RECONCILING.equals(c.getType()))
        .filter(c -> isNews(c, Conditions.find(old, c.getType()).orElse(null)))
        .forEach(c -> tell(region, c));
  }

  /** Drift that was repaired leaves no condition behind, only this. */
  void corrected(Region region, List<Outcome> outcomes) {
    String named =
        outcomes.stream()
            .filter(o -> o.result() == Outcome.Result.CORRECTED)
            .map(o -> o.key().toString())
            .collect(Collectors.joining(", "));
    if (!named.isEmpty()) {
      send(
          event(region, "Warning", "ManualChange")
              .withAction("Correct")
              .withNote(named + " was changed in the member and is as planned again.")
              .build());
    }
  }

  /** Of a part that is well as soon as it is looked at, nobody needs to hear; Ready says it all. */
  private static boolean isNews(Condition now, Condition before) {
    boolean first = before == null || "Pending".equals(before.getReason());
    if (first && "True".equals(now.getStatus()) && isGood(now)) {
      return ConditionType.READY.equals(now.getType());
    }
    return before == null
        || !Objects.equals(now.getStatus(), before.getStatus())
        || !Objects.equals(now.getReason(), before.getReason());
  }

  private void tell(Region region, Condition condition) {
    meters
        .counter(
            "meridian.condition.transitions",
            "type",
            condition.getType(),
            "status",
            condition.getStatus(),
            "reason",
            condition.getReason())
        .increment();
    String type = isGood(condition) ? "Normal" : "Warning";
    String note = condition.getType() + "=" + condition.getStatus() + ": " + condition.getMessage();
    send(
        event(region, type, condition.getReason())
            .withAction(condition.getType())
            .withNote(note.substring(0, Math.min(note.length(), MOST_CHARACTERS)))
            .build());
  }

  private static boolean isGood(Condition condition) {
    return switch (condition.getType()) {
      case "Stalled", "Drifted" -> false;
      case "Suspended", "Deleting" -> true;
      default ->
          "True".equals(condition.getStatus())
              || "Progressing".equals(condition.getReason())
              || "RollingUpdate".equals(condition.getReason())
              || "PodsPending".equals(condition.getReason());
    };
  }

  private EventBuilder event(Region region, String type, String reason) {
    var meta = region.getMetadata();
    return new EventBuilder()
        .withNewMetadata()
        .withNamespace(meta.getNamespace())
        .withGenerateName(meta.getName() + "-")
        .endMetadata()
        .withEventTime(new MicroTime(MICROS.format(clock.instant())))
        .withReportingController("meridian.nethical.io/operator")
        .withReportingInstance("meridian")
        .withType(type)
        .withReason(reason)
        .withRegarding(
            new ObjectReferenceBuilder()
                .withApiVersion(region.getApiVersion())
                .withKind(region.getKind())
                .withNamespace(meta.getNamespace())
                .withName(meta.getName())
                .withUid(meta.getUid())
                .build());
  }

  private void send(Event event) {
    threads.execute(
        () -> {
          try {
            hub.resource(event).create();
          } catch (KubernetesClientException e) {
            LOG.warnf("event %s could not be told: %s", event.getReason(), e.getMessage());
          }
        });
  }
}
