// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * One alteration of the code, and whether a test failed by it.
 *
 * @param owner name of the class it is in, with its package and without nested ones
 * @param killed a test failed, or never ended
 */
record Mutant(String owner, boolean killed) {

  /** All of a report, in its order. */
  static List<Mutant> read(Path report) throws IOException {
    try (var in = Files.newInputStream(report)) {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var found = factory.newDocumentBuilder().parse(in).getElementsByTagName("mutation");
      return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Mutant::of).toList();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(report + " is no report of mutants", e);
    }
  }

  private static Mutant of(Node node) {
    var element = (Element) node;
    var name = element.getElementsByTagName("mutatedClass").item(0).getTextContent();
    return new Mutant(
        name.replaceAll("\\$.*", ""), Boolean.parseBoolean(element.getAttribute("detected")));
  }

  String simpleName() {
    return owner.substring(owner.lastIndexOf('.') + 1);
  }

  String packageName() {
    return owner.substring(0, owner.lastIndexOf('.'));
  }
}
