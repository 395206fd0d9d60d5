// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nethical.meridian.cli.importing.EnvFile.Entry;
import io.nethical.meridian.cli.importing.Finding.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One import under way: the document so far, the findings so far, and which keys were looked at.
 * Whoever takes a key answers for it; keys nobody takes are reported.
 */
final class Draft {

  private static final List<String> ORDER =
      List.of(
          "fleet",
          "displayName",
          "group",
          "location",
          "cluster",
          "capacity",
          "workload",
          "cache",
          "storage",
          "compliance",
          "failover",
          "sync",
          "features",
          "observability");

  private final Map<String, Entry> entries;
  private final Set<String> taken = new HashSet<>();
  private final ObjectNode document = Reading.NODES.objectNode();
  private final List<Finding> findings;

  Draft(EnvFile file) {
    entries = file.effective();
    findings = new ArrayList<>(file.findings());
    document.put("apiVersion", "meridian.nethical.io/v1alpha1").put("kind", "Region");
  }

  /** Empty: the file does not have the key. A key may be taken for several fields. */
  Optional<Entry> take(String key) {
    taken.add(key);
    return Optional.ofNullable(entries.get(key));
  }

  Collection<Entry> untaken() {
    return entries.values().stream().filter(entry -> !taken.contains(entry.key())).toList();
  }

  void set(String path, JsonNode value) {
    var at = document;
    var names = path.split("\\.");
    for (var name : Arrays.copyOf(names, names.length - 1)) {
      at = at.withObjectProperty(name);
    }
    at.set(names[names.length - 1], value);
  }

  void set(String path, String value) {
    set(path, Reading.NODES.textNode(value));
  }

  /** A missing node where nobody declared it. */
  JsonNode get(String path) {
    return document.at("/" + path.replace('.', '/'));
  }

  void note(Kind kind, Entry entry, String field, String words) {
    findings.add(new Finding(kind, entry.key(), entry.line(), field, words));
  }

  /** A finding that no single line is about. */
  void note(Kind kind, String field, String words) {
    findings.add(new Finding(kind, "", 0, field, words));
  }

  Imported imported() {
    var spec = (ObjectNode) document.remove("spec");
    var ordered = document.putObject("spec");
    ORDER.stream().filter(spec::has).forEach(name -> ordered.set(name, spec.get(name)));
    return new Imported(document, findings);
  }
}
