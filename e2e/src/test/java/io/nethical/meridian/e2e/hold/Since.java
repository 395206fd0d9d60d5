// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.hold;

import io.fabric8.kubernetes.api.model.Condition;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Since when something is so, as a person reads it in a message. */
final class Since {

  private static final Pattern SINCE = Pattern.compile("since (\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z)");

  private Since() {}

  /** Empty when the message does not say. */
  static Optional<Instant> of(Condition word) {
    Matcher since = SINCE.matcher(word.getMessage());
    return since.find() ? Optional.of(Instant.parse(since.group(1))) : Optional.empty();
  }
}
