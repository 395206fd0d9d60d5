// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.enrolling;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The objects of an enrolment, as YAML with comments; what is applied is what is printed. */
public final class ShippedText {

  private ShippedText() {}

  /** What the member gets, namespace first. */
  public static String member(Enrolling wanted) {
    return filled("member.yaml", wanted.values());
  }

  /**
   * What the hub gets: the cluster Secret, and the operator's right to read it.
   *
   * @param kubeconfig its {@code data}, in base64
   */
  static String hub(Enrolling wanted, String kubeconfig) {
    var values = new HashMap<>(wanted.values());
    values.put("kubeconfig", kubeconfig);
    return filled("hub.yaml", values);
  }

  /** The objects of a text, in its order. */
  static List<HasMetadata> objects(String text) {
    var yaml = new KubernetesSerialization();
    return Stream.of(text.split("(?m)^---$"))
        .map(document -> yaml.unmarshal(document, HasMetadata.class))
        .toList();
  }

  private static String filled(String file, Map<String, String> values) {
    try (var in = ShippedText.class.getResourceAsStream("/enrolment/" + file)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (var value : values.entrySet()) {
        text = text.replace("${" + value.getKey() + "}", value.getValue());
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
