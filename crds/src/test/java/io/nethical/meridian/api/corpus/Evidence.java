// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import io.fabric8.kubernetes.api.model.StatusCause;
import io.nethical.meridian.api.schema.Constraint;
import io.nethical.meridian.api.schema.Constraint.Keyword;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says which constraint a refusal comes from, by the server's own words. */
final class Evidence {
  private static final Map<Keyword, String> WORDS = words();

  private Evidence() {}

  private static Map<Keyword, String> words() {
    Map<Keyword, String> words = new EnumMap<>(Keyword.class);
    words.put(Keyword.REQUIRED, "Required value");
    words.put(Keyword.ENUM, "Unsupported value");
    words.put(Keyword.PATTERN, "should match");
    words.put(Keyword.FORMAT, "must be of type");
    words.put(Keyword.MINIMUM, "should be greater than or equal to");
    words.put(Keyword.MAXIMUM, "should be less than or equal to");
    words.put(Keyword.MIN_LENGTH, "should be at least");
    words.put(Keyword.MAX_LENGTH, "may not be more than");
    words.put(Keyword.MIN_ITEMS, "should have at least");
    words.put(Keyword.MAX_ITEMS, "must have at most");
    words.put(Keyword.MAX_PROPERTIES, "must have at most");
    words.put(Keyword.UNIQUE, "Duplicate value");
    return words;
  }

  /**
   * The constraint behind a cause; empty when the cause is something else, such as a wrong type.
   */
  static Optional<Constraint> of(StatusCause cause, List<Constraint> all) {
    return all.stream().filter(constraint -> shows(cause, constraint)).findFirst();
  }

  private static boolean shows(StatusCause cause, Constraint constraint) {
    boolean said =
        constraint.keyword() == Keyword.RULE
            ? cause.getMessage().endsWith(constraint.detail())
            : cause.getMessage().contains(WORDS.get(constraint.keyword()));
    return said && place(constraint).matcher(Verdict.field(cause)).matches();
  }

  /** Indexes and keys of the server's path against the constraint's {@code []} and {@code *}. */
  private static Pattern place(Constraint constraint) {
    String path = constraint.path().isEmpty() ? "the object" : constraint.path();
    String regex =
        Pattern.quote(path).replace("[]", "\\E\\[\\d+]\\Q").replace("*", "\\E[^.\\[]+\\Q");
    return Pattern.compile(constraint.keyword() == Keyword.UNIQUE ? regex + "\\[\\d+]" : regex);
  }
}
