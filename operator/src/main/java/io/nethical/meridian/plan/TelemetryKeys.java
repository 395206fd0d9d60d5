// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static io.nethical.meridian.plan.EnvironmentKey.key;

import io.nethical.meridian.api.region.LogFormat;
import io.nethical.meridian.api.region.LogLevel;
import io.nethical.meridian.api.region.Logging;
import io.nethical.meridian.api.region.Observability;
import io.nethical.meridian.api.region.Tracing;
import io.nethical.meridian.api.region.TracingExporter;
import io.nethical.meridian.api.shared.Probes;
import io.nethical.meridian.api.shared.Workload;
import io.nethical.meridian.plan.law.TelemetryEdge;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the pod answers probes, and what it tells about itself. */
final class TelemetryKeys {

  static final EnvironmentSection HEALTH =
      EnvironmentSection.of(
          "Health and metrics",
          key(
              "NETHICAL_HEALTH_CHECK_ENABLED",
              "fixed; the probes need it",
              _ -> Optional.of("true")),
          key(
              "NETHICAL_HEALTH_CHECK_INTERVAL",
              "workload.probes.period, in seconds",
              in ->
                  Text.of(
                      Text.seconds(in.workload().at(Workload::probes).find(Probes::period, "10s"))),
              "HEALTH_CHECK_INTERVAL_SECONDS"),
          key(
              "NETHICAL_METRICS_ENABLED",
              "observability.metrics",
              in -> Text.of(WorkloadPlanning.ports(in.declared()).metricsOpen())),
          key(
              "NETHICAL_METRICS_PORT",
              "workload.ports.metrics, while metrics are on",
              in ->
                  Optional.of(WorkloadPlanning.ports(in.declared()))
                      .filter(PortPlan::metricsOpen)
                      .map(PortPlan::metrics)
                      .flatMap(Text::of)));

  static final EnvironmentSection TRACING =
      EnvironmentSection.of(
          "Tracing",
          key(
              "NETHICAL_ENABLE_OTEL",
              "observability.tracing.enabled",
              in -> Text.of(tracing(in).filter(said -> isSent(in, said)).isPresent())),
          key(
              "OTEL_EXPORTER",
              "observability.tracing.exporter",
              in ->
                  tracing(in)
                      .map(said -> said.exporter() == null ? TracingExporter.OTLP : said.exporter())
                      .flatMap(Text::word)),
          key(
              "OTEL_EXPORTER_OTLP_ENDPOINT",
              "observability.tracing.endpoint, where the law lets traces go there",
              in -> in.edges().telemetry().map(TelemetryEdge::endpoint)),
          key(
              "OTEL_SERVICE_NAME",
              "fleet and metadata.name",
              in -> Optional.of(in.spec().fleet() + "-" + in.region().getMetadata().getName())),
          key(
              "OTEL_RESOURCE_ATTRIBUTES",
              "observability.tracing.attributes, over service.version (the image's tag), deployment.environment (workload.logicalDomain) and cloud.region (metadata.name)",
              in -> Text.list(TraceAttributes.of(in))),
          key(
              "OTEL_TRACES_SAMPLER",
              "fixed; beside the ratio",
              in -> tracing(in).map(_ -> "parentbased_traceidratio")),
          key(
              "OTEL_TRACES_SAMPLER_ARG",
              "observability.tracing.sampleRatio",
              in ->
                  tracing(in).map(said -> said.sampleRatio() == null ? "1" : said.sampleRatio())));

  static final EnvironmentSection LOGGING =
      EnvironmentSection.of(
          "Logging",
          key(
              "LOG_LEVEL",
              "observability.logging.level",
              in -> Text.of(Canonical.word(logging(in, Logging::level, LogLevel.INFO)))),
          key(
              "LOG_FORMAT",
              "observability.logging.format",
              in -> Text.word(logging(in, Logging::format, LogFormat.JSON))),
          key(
              "LOG_DESTINATION",
              "observability.logging.destinations",
              in -> Text.list(destinations(in))),
          key(
              "LOG_FILE",
              "observability.logging.file, while destinations has file",
              in -> ScratchPlanning.logFile(in.spec().observability())));

  private TelemetryKeys() {}

  /** Traces that may not go where they are asked to go are not made. */
  private static boolean isSent(Lawful lawful, Tracing said) {
    return Boolean.TRUE.equals(said.enabled())
        && (said.endpoint() == null || lawful.edges().telemetry().isPresent());
  }

  static Optional<Tracing> tracing(Lawful lawful) {
    return Optional.ofNullable(lawful.spec().observability()).map(Observability::tracing);
  }

  private static <E> E logging(Lawful lawful, Function<Logging, E> part, E builtIn) {
    return logging(lawful).map(part).orElse(builtIn);
  }

  private static Optional<Logging> logging(Lawful lawful) {
    return Optional.ofNullable(lawful.spec().observability()).map(Observability::logging);
  }

  private static Stream<String> destinations(Lawful lawful) {
    return logging(lawful)
        .map(Logging::destinations)
        .filter(said -> !said.isEmpty())
        .map(said -> said.stream().map(Canonical::word))
        .orElse(Stream.of("stdout"));
  }
}
