// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.schema;

/**
 * One thing the API server refuses, at one path.
 *
 * @param path of the field as {@link SchemaWalk} spells it, such as {@code spec.serves[].country}
 * @param keyword what is checked
 * @param detail the bound, the pattern, the enum's values, or the rule's message
 */
public record Constraint(String path, Keyword keyword, String detail) {
  /** The checks that a definition can hold; a new one must be taught here. */
  public enum Keyword {
    REQUIRED("required"),
    ENUM("one of"),
    PATTERN("matches"),
    FORMAT("is a"),
    MINIMUM("at least"),
    MAXIMUM("at most"),
    MIN_LENGTH("characters, at least"),
    MAX_LENGTH("characters, at most"),
    MIN_ITEMS("entries, at least"),
    MAX_ITEMS("entries, at most"),
    MAX_PROPERTIES("keys, at most"),
    UNIQUE("unique by"),
    RULE("rule");

    private final String words;

    Keyword(String words) {
      this.words = words;
    }
  }

  /** The constraint as the field reference prints it. */
  public String words() {
    return switch (keyword) {
      case REQUIRED -> keyword.words;
      case PATTERN -> keyword.words + " `" + detail.replace("|", "\\|") + "`";
      default -> keyword.words + " " + detail;
    };
  }
}
