// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request as it reached the front of a cluster.
 *
 * @param uri path and query, still encoded
 */
record Asked(String cluster, String method, URI uri) {

  private static final Pattern PATH =
      Pattern.compile(
          "/(?:api/[^/]+|apis/[^/]+/[^/]+)(?:/namespaces/[^/]+)?/([^/]+)(?:/([^/]+))?(?:/([^/]+))?");

  private static final Set<String> MUTATING =
      Set.of("create", "update", "patch", "delete", "deletecollection");

  /** Renewing leadership and telling people changes nothing that is asked for. */
  private static final Set<String> ASIDE = Set.of("leases", "events");

  String verb() {
    boolean named = !name().isEmpty();
    return switch (method) {
      case "POST" -> "create";
      case "PUT" -> "update";
      case "PATCH" -> "patch";
      case "DELETE" -> named ? "delete" : "deletecollection";
      default -> watch() ? "watch" : named || resource().isEmpty() ? "get" : "list";
    };
  }

  /** Plural with its subresource, empty for what is no resource. */
  String resource() {
    String subresource = part(3);
    return part(1) + (subresource.isEmpty() ? "" : "/" + subresource);
  }

  /** Empty for a collection. */
  String name() {
    return part(2);
  }

  Feed feed() {
    return new Feed(cluster, part(1));
  }

  /** Whether it is one of the calls that a plan can name. */
  boolean numbered() {
    return MUTATING.contains(verb())
        && !ASIDE.contains(part(1))
        && !part(1).startsWith("selfsubject")
        && !forToken();
  }

  /** Whether it is made by the account that mints, and changes nothing. */
  boolean forToken() {
    return resource().equals("serviceaccounts/token");
  }

  /** Whether any state that the server ever had is an answer: a cache's first list. */
  boolean anyVersionWillDo() {
    return verb().equals("list") && query().contains("resourceVersion=0");
  }

  /** The same question without naming a version: what stays the same from list to list. */
  URI collection() {
    String question =
        query().stream()
            .filter(part -> part.startsWith("labelSelector=") || part.startsWith("fieldSelector="))
            .sorted()
            .collect(Collectors.joining("&"));
    return URI.create(uri.getRawPath() + (question.isEmpty() ? "" : "?" + question));
  }

  private boolean watch() {
    return query().contains("watch=true") || query().contains("watch=1");
  }

  private Set<String> query() {
    return Arrays.stream(Objects.requireNonNullElse(uri.getRawQuery(), "").split("&"))
        .collect(Collectors.toSet());
  }

  private String part(int group) {
    Matcher matcher = PATH.matcher(uri.getPath());
    return matcher.matches() ? Objects.requireNonNullElse(matcher.group(group), "") : "";
  }
}
