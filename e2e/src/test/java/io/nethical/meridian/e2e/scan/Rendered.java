// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import io.nethical.meridian.e2e.charts.Case;
import io.nethical.meridian.e2e.charts.Chart;
import io.nethical.meridian.e2e.charts.Helms;
import io.nethical.meridian.e2e.fleet.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that Meridian renders, in a folder for each cluster that would get it.
 *
 * @param target where these folders are made
 */
record Rendered(Path target) {

  /** One Region stands for all: they differ in figures, and have the same objects. */
  private static final String REGION = "eu-central-1";

  private static final String GOLDEN = "operator/src/test/resources/golden";

  /** What is there for people, not for a server. */
  private static final Set<String> NO_OBJECTS = Set.of("plan.yaml", "kustomization.yaml");

  /**
   * What runs in clusters: both charts as they come and with all that they have, and one Region.
   */
  List<Documents> running() {
    return List.of(
        chart("hub-defaults", Chart.HUB),
        chart(
            "hub-everything",
            Chart.HUB,
            new Case(Chart.HUB, "everything").values(),
            "--set=crds.create=true",
            "--set-json=profiles.only=[]"),
        chart("member-defaults", Chart.MEMBER, new Case(Chart.MEMBER, "granted").values()),
        chart("member-everything", Chart.MEMBER, new Case(Chart.MEMBER, "everything").values()),
        region(REGION));
  }

  /**
   * What else is sent to a server: other Regions' objects, definitions, Regions, what is imported.
   */
  Stream<Documents> others() {
    Stream<Documents> regions = regions().filter(name -> !name.equals(REGION)).map(this::region);
    Stream<Documents> sources =
        Stream.of(
            copied("definitions", "crds/generated"),
            copied("reference-fleet", "regions"),
            copied("reference-profiles", "regions/profiles"));
    return Stream.concat(regions, sources);
  }

  private Stream<String> regions() {
    return yaml(Chart.repository("regions")).stream()
        .flatMap(file -> Chart.documents(Chart.read(file)).stream())
        .filter(document -> document.path("kind").asText().equals("Region"))
        .map(region -> region.at("/metadata/name").asText());
  }

  private Documents region(String name) {
    return copied("region-" + name, GOLDEN + "/" + name);
  }

  private Documents chart(String name, Chart chart, String... values) {
    Command.Answer answer = Helms.FOURTH.template(chart, values);
    if (answer.code() != 0) {
      throw new IllegalStateException(answer.err());
    }
    return documents(name).with("rendered.yaml", answer.out());
  }

  private Documents copied(String name, String from) {
    Documents documents = documents(name);
    yaml(Chart.repository(from))
        .forEach(file -> documents.with(file.getFileName().toString(), Chart.read(file)));
    return documents;
  }

  private Documents documents(String name) {
    return new Documents(target.resolve(name));
  }

  private static List<Path> yaml(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !NO_OBJECTS.contains(file.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
