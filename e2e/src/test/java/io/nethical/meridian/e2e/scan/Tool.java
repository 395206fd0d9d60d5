// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nethical.meridian.e2e.charts.Helms;
import io.nethical.meridian.e2e.fleet.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A checker's command, with nothing of its user's own and no way out of this machine.
 *
 * @param name among the pinned tools
 * @param home where it may keep something
 */
record Tool(String name, Path home) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Nobody listens there, so that a call to anywhere fails at once. */
  private static final String NOWHERE = "http://127.0.0.1:9";

  /**
   * Runs it and returns what it printed as JSON, whatever its exit code, which does not always tell
   * findings and failures apart.
   *
   * @throws IllegalStateException when it printed none, with what it said instead
   */
  JsonNode ask(List<String> arguments) {
    List<String> line = new ArrayList<>(List.of(Helms.options().tool(name)));
    line.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(line).directory(home.toFile());
    Map<String, String> environment = builder.environment();
    String path = environment.get("PATH");
    environment.clear();
    environment.putAll(Map.of("PATH", path, "HOME", home.toString(), "LANG", "C.UTF-8"));
    List.of("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY")
        .forEach(proxy -> environment.put(proxy, NOWHERE));
    environment.put("CKV_SKIP_PACKAGE_UPDATE_CHECK", "true");
    Command.Answer answer = Command.ask(builder, "");
    try {
      JsonNode said = JSON.readTree(answer.out());
      if (!said.isMissingNode()) {
        return said;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(name + ": " + answer.out() + answer.err(), e);
    }
    throw new IllegalStateException(name + " ended with " + answer.code() + ": " + answer.err());
  }
}
