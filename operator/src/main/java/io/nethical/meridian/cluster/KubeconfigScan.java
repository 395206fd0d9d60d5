// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads a cluster Secret's kubeconfig before any library does, because client libraries run {@code
 * exec} entries and open file paths while parsing. Allowed is one cluster over https with inline
 * data and one user with inline data or a token. The text itself is never handed on, since two YAML
 * readers may disagree about it (aliases, documents): what is handed on is written anew from the
 * few values that were looked at.
 */
final class KubeconfigScan {

  /** What came of it. */
  sealed interface Result {

    /**
     * @param kubeconfig harmless: JSON with nothing in it but what is allowed
     */
    record Clean(String kubeconfig) implements Result {}

    /** What is wrong and where, for people. */
    record Refused(String field, String why) implements Result {}
  }

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final int MOST_CHARACTERS = 256 * 1024;
  private static final Set<String> CLUSTER = Set.of("server", "certificate-authority-data");
  private static final Set<String> USER =
      Set.of("token", "client-certificate-data", "client-key-data");
  private static final Set<String> CONTEXT = Set.of("cluster", "user", "namespace");
  private static final String SERVER = "clusters[0].cluster.server";
  private static final String AUTHORITY = "clusters[0].cluster.certificate-authority-data";

  /** Ends the reading at the first thing that is not allowed. */
  private static final class NotAllowed extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Result.Refused refused;

    private NotAllowed(String field, String why) {
      super(field, null, false, false);
      this.refused = new Result.Refused(field, why);
    }
  }

  private KubeconfigScan() {}

  static Result read(String kubeconfig) {
    try {
      return new Result.Clean(rewritten(onlyDocument(kubeconfig)));
    } catch (NotAllowed e) {
      return e.refused;
    } catch (IOException | RuntimeException e) {
      return new Result.Refused("kubeconfig", "is not YAML");
    }
  }

  private static JsonNode onlyDocument(String text) throws IOException, NotAllowed {
    if (text.length() > MOST_CHARACTERS) {
      throw new NotAllowed("kubeconfig", "is larger than " + MOST_CHARACTERS + " characters");
    }
    List<JsonNode> documents;
    try (var parser = YAML.createParser(text)) {
      documents = YAML.<JsonNode>readValues(parser, JsonNode.class).readAll();
    }
    if (documents.size() != 1 || !documents.getFirst().isObject()) {
      throw new NotAllowed("kubeconfig", "must be one YAML document that is a kubeconfig");
    }
    return documents.getFirst();
  }

  private static String rewritten(JsonNode root) throws NotAllowed, JsonProcessingException {
    ObjectNode cluster = only(root, "clusters", "cluster", CLUSTER);
    ObjectNode user = only(root, "users", "user", USER);
    only(root, "contexts", "context", CONTEXT);
    if (!cluster.path("server").asText().startsWith("https://")) {
      throw new NotAllowed(SERVER, "must be an https address");
    }
    if (!cluster.has("certificate-authority-data")) {
      throw new NotAllowed(AUTHORITY, "is missing: inline the cluster's CA");
    }
    var clean = new ObjectMapper().createObjectNode();
    clean.put("apiVersion", "v1").put("kind", "Config").put("current-context", "member");
    named(clean, "clusters").set("cluster", cluster);
    named(clean, "users").set("user", user);
    named(clean, "contexts").putObject("context").put("cluster", "member").put("user", "member");
    return clean.toString();
  }

  private static ObjectNode named(ObjectNode clean, String list) {
    return clean.putArray(list).addObject().put("name", "member");
  }

  /** A copy of the one entry's allowed texts. */
  private static ObjectNode only(JsonNode root, String list, String inner, Set<String> allowed)
      throws NotAllowed {
    JsonNode items = root.path(list);
    if (!items.isArray() || items.size() != 1) {
      throw new NotAllowed(list, "must be a list of exactly one entry");
    }
    String at = list + "[0]." + inner;
    JsonNode entry = items.path(0).path(inner);
    if (!entry.isObject()) {
      throw new NotAllowed(at, "must be a mapping written out in full");
    }
    var copy = new ObjectMapper().createObjectNode();
    for (var field : entry.properties()) {
      if (!allowed.contains(field.getKey()) || !field.getValue().isValueNode()) {
        String known = String.join(", ", allowed.stream().sorted().toList());
        throw new NotAllowed(at + "." + field.getKey(), "is not allowed: only " + known);
      }
      copy.put(field.getKey(), field.getValue().asText());
    }
    return copy;
  }
}
