// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.enrolling;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is enrolled for whom.
 *
 * @param name of the cluster Secret on the hub
 * @param country ISO 3166-1 alpha-2 code of where the cluster stands
 * @param hubNamespace of the Region, and so of the Secret
 * @param region name of the one Region that may use the cluster
 * @param namespace the target namespace in the member
 * @param operatorNamespace of the operator on the hub
 */
public record Enrolling(
    String name,
    String country,
    String hubNamespace,
    String region,
    String namespace,
    String operatorNamespace) {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");
  private static final String LABEL_FORM = "1 to 63 of a-z, 0-9 and -, no - at its ends";

  /** What cannot be meant, each with its option and how it should be; empty when all is well. */
  public List<String> faults() {
    return Stream.of(
            fault("--country", country, COUNTRY, "two capitals of ISO 3166-1, for example DE"),
            fault("--name", name, LABEL, LABEL_FORM),
            fault("--region, before the slash", hubNamespace, LABEL, LABEL_FORM),
            fault("--region, after the slash", region, LABEL, LABEL_FORM),
            fault("--namespace", namespace, LABEL, LABEL_FORM),
            fault("--operator-namespace", operatorNamespace, LABEL, LABEL_FORM))
        .flatMap(found -> found)
        .toList();
  }

  private static Stream<String> fault(String option, String value, Pattern form, String words) {
    return form.matcher(value).matches()
        ? Stream.empty()
        : Stream.of("%s: %s is none: write %s".formatted(option, value, words));
  }

  /** Hub namespace and name of the Region, as both sides write it. */
  String grantedTo() {
    return hubNamespace + "/" + region;
  }

  /** What the shipped texts leave open. */
  Map<String, String> values() {
    return Map.of(
        "name", name,
        "country", country,
        "hubNamespace", hubNamespace,
        "grantedTo", grantedTo(),
        "namespace", namespace,
        "operatorNamespace", operatorNamespace);
  }
}
