// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A document and where it stands.
 *
 * @param file as people know it
 * @param source what the document was made of, with its lines
 */
record Located(String file, JsonNode document, Node source) {

  private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|[^.\\[]+");

  /** File and line of a field, or of what surrounds it where the field itself is not there. */
  String place(String path) {
    var node = source;
    var steps = STEP.matcher(path);
    var line = line(source);
    while (node != null && steps.find()) {
      var index = steps.group(1);
      var entry = index == null ? field(node, steps.group()) : null;
      node = index == null ? (entry == null ? null : entry.value()) : item(node, index);
      line = entry == null ? (node == null ? line : line(node)) : entry.line();
    }
    return file + ":" + line;
  }

  private record Entry(int line, Node value) {}

  private static Entry field(Node node, String name) {
    if (node instanceof MappingNode map) {
      for (var tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
          return new Entry(line(key), tuple.getValueNode());
        }
      }
    }
    return null;
  }

  private static Node item(Node node, String index) {
    return node instanceof SequenceNode list && Integer.parseInt(index) < list.getValue().size()
        ? list.getValue().get(Integer.parseInt(index))
        : null;
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
