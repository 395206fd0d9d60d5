// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a cluster Secret's kubeconfig before any library does, because client libraries run {@code
 * exec} entries and open file paths while parsing. Allowed is one cluster over https with inline
 * data and one user with inline data or a token; everything not known to be harmless is refused.
 */
final class KubeconfigScan {

  /** What is wrong and where, for people. */
  record Refusal(String field, String why) {}

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final int MOST_CHARACTERS = 256 * 1024;
  private static final Set<String> CLUSTER =
      Set.of("server", "certificate-authority-data", "tls-server-name");
  private static final Set<String> USER =
      Set.of("token", "client-certificate-data", "client-key-data");
  private static final Set<String> CONTEXT = Set.of("cluster", "user", "namespace");

  private KubeconfigScan() {}

  /** The first thing that is not allowed, empty when the text may be handed to a client. */
  static Optional<Refusal> refuse(String kubeconfig) {
    if (kubeconfig.length() > MOST_CHARACTERS) {
      return refusal("kubeconfig", "is larger than " + MOST_CHARACTERS + " characters");
    }
    try {
      JsonNode root = YAML.readTree(kubeconfig);
      return root == null || !root.isObject()
          ? refusal("kubeconfig", "is not a kubeconfig")
          : first(checks(root));
    } catch (JsonProcessingException e) {
      return refusal("kubeconfig", "is not YAML");
    }
  }

  private static List<Optional<Refusal>> checks(JsonNode root) {
    var found = new ArrayList<Optional<Refusal>>();
    found.add(single(root, "clusters", "cluster", CLUSTER));
    found.add(single(root, "users", "user", USER));
    found.add(single(root, "contexts", "context", CONTEXT));
    String server = root.path("clusters").path(0).path("cluster").path("server").asText();
    if (!server.startsWith("https://")) {
      found.add(refusal("clusters[0].cluster.server", "must be an https address"));
    }
    String authority =
        root.path("clusters").path(0).path("cluster").path("certificate-authority-data").asText();
    if (authority.isEmpty()) {
      found.add(
          refusal("clusters[0].cluster.certificate-authority-data", "is missing: inline the CA"));
    }
    return found;
  }

  private static Optional<Refusal> single(
      JsonNode root, String list, String inner, Set<String> allowed) {
    JsonNode items = root.path(list);
    if (items.size() != 1) {
      return refusal(list, "must hold exactly one entry, holds " + items.size());
    }
    for (var field : items.path(0).path(inner).properties()) {
      if (!allowed.contains(field.getKey())) {
        return refusal(
            list + "[0]." + inner + "." + field.getKey(),
            "is not allowed in a cluster Secret: only "
                + String.join(", ", allowed.stream().sorted().toList()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Refusal> first(List<Optional<Refusal>> found) {
    return found.stream().flatMap(Optional::stream).findFirst();
  }

  private static Optional<Refusal> refusal(String field, String why) {
    return Optional.of(new Refusal(field, why));
  }
}
