// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.e2e.fleet.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that the operator has said where people and machines can read it, by where it stands.
 */
public record Spoken(Map<String, String> texts) {

  private static final String API = "meridian.nethical.io/v1alpha1";

  /** Logs, metrics, commands, the hub's objects and events, the members' objects; no Secret. */
  public static Spoken by(FleetUnderTest fleet) {
    Map<String, String> texts = new TreeMap<>();
    Stream.of(fleet.operator(), fleet.standby())
        .map(operator -> operator.log())
        .filter(Files::exists)
        .forEach(log -> texts.put("log " + log.getFileName(), read(log)));
    texts.put("metrics", fleet.operator().metrics());
    commands(fleet).forEach(words -> texts.put("meridian " + words, said(fleet, words)));
    Stream.of("Region", "Fleet", "ComplianceProfile")
        .forEach(kind -> texts.put("hub " + kind, yaml(fleet.hub(), API, kind)));
    texts.put("hub events", yaml(fleet.hub(), "events.k8s.io/v1", "Event"));
    for (String region : fleet.regions()) {
      KubernetesClient member = fleet.client(region);
      texts.put(region + " events", yaml(member, "events.k8s.io/v1", "Event"));
      texts.put(region + " objects", Serialization.asYaml(objects(member)));
    }
    return new Spoken(texts);
  }

  /** Those that read cluster Secrets, and one that does not. */
  private static Stream<String> commands(FleetUnderTest fleet) {
    String files = fleet.options().root().resolve("regions").toString();
    return Stream.of(
        "plan --live -v -o json -f " + files,
        "evidence --live -n nethical -o yaml",
        "status -n nethical -o json");
  }

  private static String said(FleetUnderTest fleet, String words) {
    Command.Answer answer = new CommandLine(fleet).run(words.split(" "));
    return answer.out() + answer.err();
  }

  private static List<GenericKubernetesResource> objects(KubernetesClient member) {
    return Stream.of(ManagedKind.values()).flatMap(kind -> kind.in(member).stream()).toList();
  }

  private static String yaml(KubernetesClient client, String version, String kind) {
    return Serialization.asYaml(
        client.genericKubernetesResources(version, kind).inAnyNamespace().list().getItems());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a text stands; empty where nowhere. */
  public List<String> places(String text) {
    return texts.entrySet().stream()
        .filter(spoken -> spoken.getValue().contains(text))
        .map(Map.Entry::getKey)
        .toList();
  }
}
