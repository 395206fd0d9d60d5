// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.flaky;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the reports of one run say.
 *
 * @param tests how many ran
 * @param failed class and name of each that failed
 */
record Outcome(int tests, List<String> failed) {

  /** Takes away what an earlier run left. */
  static void clear(Path reports) {
    files(reports).forEach(Outcome::delete);
  }

  static Outcome read(Path reports) {
    List<Element> cases = files(reports).stream().flatMap(Outcome::cases).toList();
    List<String> failed =
        cases.stream()
            .filter(test -> has(test, "failure") || has(test, "error"))
            .map(test -> test.getAttribute("classname") + "." + test.getAttribute("name"))
            .map(name -> name.replaceFirst("^.*\\.(\\w+IT\\.)", "$1"))
            .toList();
    return new Outcome(cases.size(), failed);
  }

  Outcome with(String failure) {
    return new Outcome(tests, Stream.concat(failed.stream(), Stream.of(failure)).toList());
  }

  private static List<Path> files(Path reports) {
    if (!Files.isDirectory(reports)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(reports)) {
      return all.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Element> cases(Path file) {
    try {
      NodeList nodes =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getElementsByTagName("testcase");
      return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(file + " is no report", e);
    }
  }

  private static boolean has(Element test, String child) {
    return test.getElementsByTagName(child).getLength() > 0;
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
