// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import java.util.List;

/** Log lines of the application. */
@ApiValue
@ValidationRule(
    value =
        "!has(self.destinations) || !('file' in self.destinations) || (has(self.file) && "
            + "self.file != '')",
    message =
        "destination file needs a path: set logging.file, or remove file from " + "destinations")
@SchemaCustomizer(value = SchemaDetails.class, input = "destinations=set")
public record Logging(
    @JsonPropertyDescription("Least severe line that is written. Absent: INFO.") LogLevel level,
    @JsonPropertyDescription("Form of a line. Absent: json.") LogFormat format,
    @Size(max = 2) @JsonPropertyDescription("Where lines go. Absent: stdout.")
        List<LogDestination> destinations,
    @Size(max = 256)
        @JsonPropertyDescription(
            "Path of the log file inside the container, for destination file. Absent: none.")
        String file) {

  /** Absent lists become empty. */
  public Logging {
    destinations = Absent.list(destinations);
  }
}
