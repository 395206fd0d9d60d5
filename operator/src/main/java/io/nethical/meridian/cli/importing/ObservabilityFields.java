// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static io.nethical.meridian.cli.importing.Declaration.of;

import io.nethical.meridian.api.shared.Formats;
import java.util.stream.Stream;

/** What the application tells about itself. */
final class ObservabilityFields {

  private static final String TRACING = "observability.tracing.";
  private static final String LOGGING = "observability.logging.";

  private ObservabilityFields() {}

  static Stream<Declaration> all() {
    return Stream.concat(tracing(), logging());
  }

  private static Stream<Declaration> tracing() {
    return Stream.of(
        of("observability.metrics", "NETHICAL_METRICS_ENABLED", Readings::bool),
        of(TRACING + "enabled", "NETHICAL_ENABLE_OTEL", Readings::bool),
        of(TRACING + "exporter", "OTEL_EXPORTER", Readings.word("otlp")),
        of(TRACING + "attributes", "OTEL_RESOURCE_ATTRIBUTES", AttributeReading::of),
        of(
            TRACING + "endpoint",
            "OTEL_EXPORTER_OTLP_ENDPOINT",
            Readings.text(Formats.URL, 512, "a web address without credentials")),
        of(TRACING + "sampleRatio", "OTEL_TRACES_SAMPLER_ARG", FeatureFields.FRACTION));
  }

  private static Stream<Declaration> logging() {
    return Stream.of(
        of(LOGGING + "level", "LOG_LEVEL", Readings.word("DEBUG", "INFO", "WARNING", "ERROR")),
        of(LOGGING + "format", "LOG_FORMAT", Readings.word("json", "text")),
        of(LOGGING + "destinations", "LOG_DESTINATION", ListReadings.words("stdout", "file")),
        of(LOGGING + "file", "LOG_FILE", PolicyReadings::logFile));
  }
}
