// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import io.nethical.meridian.e2e.charts.Chart;

/** Documents with one fault each, and a word of what has to be said of it. */
enum Wrong {
  UNKNOWN_FIELD("replica", pod("replica: 3")),
  UNKNOWN_FIELD_BELOW("imagePulPolicy", container("imagePulPolicy: Always")),
  WRONG_TYPE("got string", pod("terminationGracePeriodSeconds: half a minute")),
  NEITHER_NUMBER_NOR_TEXT("got boolean", container("livenessProbe: {httpGet: {port: true}}")),
  MISSING_FIELD("containers", document("v1", "Pod", "{nodeName: a}")),
  SAID_TWICE("already set", pod("nodeName: a\n  nodeName: b")),
  UNKNOWN_KIND("could not find schema", document("v1", "Pot", "{}")),
  UNKNOWN_VERSION("could not find schema", document("meridian.nethical.io/v9", "Region", "{}")),
  UNKNOWN_FIELD_OF_OURS("capacity'", region("peakRps: 500", "peakRPS: 500")),
  WRONG_TYPE_OF_OURS("peakRps': got string", region("peakRps: 500", "peakRps: many")),
  TOO_SMALL_OF_OURS("peakRps': minimum", region("peakRps: 500", "peakRps: 0")),
  FORBIDDEN_WORD_OF_OURS("type': value must be one of", region("LoadBalancer", "Anyhow"));

  private final String word;
  private final String text;

  Wrong(String word, String text) {
    this.word = word;
    this.text = text;
  }

  String word() {
    return word;
  }

  String text() {
    return text;
  }

  private static String document(String version, String kind, String spec) {
    return "apiVersion: %s\nkind: %s\nmetadata: {name: wrong, namespace: some}\nspec: %s\n"
        .formatted(version, kind, spec);
  }

  private static String pod(String line) {
    return document("v1", "Pod", "\n  containers: [{name: one, image: one}]\n  " + line);
  }

  private static String container(String line) {
    return document("v1", "Pod", "{containers: [{name: one, image: one, " + line + "}]}");
  }

  /** A Region of the reference fleet, which is right but for this. */
  private static String region(String right, String wrong) {
    String text = Chart.read(Chart.repository("regions/eu-west-1.yaml"));
    if (text.split(right, -1).length != 2) {
      throw new IllegalStateException(right + " is not there once");
    }
    return text.replace(right, wrong);
  }
}
