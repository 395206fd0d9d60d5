// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a cloud's region of a well-known name stands. A name proves nothing: what is taken from
 * here is reported.
 *
 * @param subdivision empty where rules about subdivisions have nothing to see
 */
record Place(
    String id,
    String displayName,
    String group,
    String continent,
    String country,
    String subdivision,
    String city) {

  private static final Map<String, Place> KNOWN =
      Stream.of(americas(), europe(), asiaPacific())
          .flatMap(places -> places)
          .collect(Collectors.toUnmodifiableMap(Place::id, Function.identity()));

  /** Empty: no place is known by that name. */
  static Optional<Place> of(String id) {
    return Optional.ofNullable(KNOWN.get(id));
  }

  /** What is said beside the country, in words. */
  String rest() {
    return (subdivision.isEmpty() ? "" : "subdivision " + subdivision + ", ")
        + ("continent " + continent + " and city " + city);
  }

  private static Stream<Place> americas() {
    var group = "americas";
    return Stream.of(
        new Place("us-east-1", "US East (Virginia)", group, "NA", "US", "US-VA", "Ashburn"),
        new Place("us-east-2", "US East (Ohio)", group, "NA", "US", "US-OH", "Columbus"),
        new Place("us-west-1", "US West (California)", group, "NA", "US", "US-CA", "San Francisco"),
        new Place("us-west-2", "US West (Oregon)", group, "NA", "US", "US-OR", "Boardman"),
        new Place(
            "ca-central-1", "Canada Central (Montreal)", group, "NA", "CA", "CA-QC", "Montreal"),
        new Place("ca-west-1", "Canada West (Calgary)", group, "NA", "CA", "CA-AB", "Calgary"),
        new Place(
            "sa-east-1",
            "South America East (São Paulo)",
            group,
            "SA",
            "BR",
            "BR-SP",
            "São Paulo"));
  }

  private static Stream<Place> europe() {
    var group = "europe";
    return Stream.of(
        new Place("eu-west-1", "EU West (Ireland)", group, "EU", "IE", "", "Dublin"),
        new Place("eu-west-2", "EU West (London)", group, "EU", "GB", "GB-ENG", "London"),
        new Place("eu-west-3", "EU West (Paris)", group, "EU", "FR", "FR-IDF", "Paris"),
        new Place(
            "eu-central-1", "EU Central (Frankfurt)", group, "EU", "DE", "DE-HE", "Frankfurt"),
        new Place("eu-central-2", "EU Central (Zurich)", group, "EU", "CH", "CH-ZH", "Zurich"),
        new Place("eu-north-1", "EU North (Stockholm)", group, "EU", "SE", "SE-AB", "Stockholm"),
        new Place("eu-south-1", "EU South (Milan)", group, "EU", "IT", "IT-25", "Milan"),
        new Place(
            "me-south-1", "Middle East South (Bahrain)", "middle-east", "AS", "BH", "", "Manama"));
  }

  private static Stream<Place> asiaPacific() {
    return Stream.of(
        asian("ap-south-1", "South (Mumbai)", "IN", "IN-MH", "Mumbai"),
        asian("ap-northeast-1", "Northeast (Tokyo)", "JP", "JP-13", "Tokyo"),
        asian("ap-northeast-2", "Northeast (Seoul)", "KR", "KR-11", "Seoul"),
        asian("ap-northeast-3", "Northeast (Osaka)", "JP", "JP-27", "Osaka"),
        asian("ap-southeast-1", "Southeast (Singapore)", "SG", "", "Singapore"),
        new Place(
            "ap-southeast-2",
            "Asia Pacific Southeast (Sydney)",
            "asia-pacific",
            "OC",
            "AU",
            "AU-NSW",
            "Sydney"));
  }

  private static Place asian(
      String id, String name, String country, String subdivision, String city) {
    return new Place(id, "Asia Pacific " + name, "asia-pacific", "AS", country, subdivision, city);
  }
}
