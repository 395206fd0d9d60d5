// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.api.model.StatusCause;
import java.util.List;

/**
 * What the API server said.
 *
 * @param message empty when it accepted
 * @param causes one for each thing it refused
 */
record Verdict(String message, List<StatusCause> causes) {
  /** Added by the server to say that rules were skipped; it refuses nothing by itself. */
  private static final String SKIPPED = "some validation rules were not checked";

  static final Verdict ACCEPTED = new Verdict("", List.of());

  static Verdict refused(Status status) {
    List<StatusCause> causes =
        status.getDetails() == null ? List.of() : status.getDetails().getCauses();
    return new Verdict(
        status.getMessage(),
        causes.stream().filter(cause -> !cause.getMessage().contains(SKIPPED)).toList());
  }

  boolean accepted() {
    return message.isEmpty();
  }

  /** The path of a cause; the root is the object, which the server spells as nil. */
  static String field(StatusCause cause) {
    return "<nil>".equals(cause.getField()) ? "the object" : cause.getField();
  }
}
