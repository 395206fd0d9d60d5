// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reading;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** A text of any number of YAML documents, JSON among them. */
final class YamlText {

  /** Aliases multiply what they stand for; a few are a convenience, many are an attack. */
  private static final int MOST_ALIASES = 20;

  private static final int MOST_DEPTH = 50;
  private static final int MOST_CHARACTERS = 10_000_000;

  private YamlText() {}

  /**
   * @param file as people know it
   * @throws YamlFailure for the first thing that cannot be read
   */
  static List<Located> read(String file, String text) throws YamlFailure {
    try {
      return composed(file, JsonText.is(text) ? JsonText.asYaml(text) : text);
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      throw new YamlFailure(mark == null ? 1 : mark.getLine() + 1, e.getProblem());
    } catch (YAMLException e) {
      throw new YamlFailure(1, e.getMessage().lines().findFirst().orElse("is no YAML"));
    }
  }

  private static List<Located> composed(String file, String text) throws YamlFailure {
    var options = options();
    var composer =
        new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options);
    var documents = new ArrayList<Located>();
    while (composer.checkNode()) {
      var node = composer.getNode();
      documents.add(new Located(file, new YamlValue().of(node), node));
    }
    return documents;
  }

  private static LoaderOptions options() {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(MOST_DEPTH);
    options.setCodePointLimit(MOST_CHARACTERS);
    return options;
  }
}
