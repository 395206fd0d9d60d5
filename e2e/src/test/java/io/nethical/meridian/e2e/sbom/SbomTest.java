// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.junit.jupiter.api.Test;

class SbomTest {

  private static final BaseParts BASE =
      new BaseParts(
          "bookworm: libc6=2.36-9+deb12u14 zlib1g=1:1.2.13.dfsg-1",
          "Vendor Of It 25.0.3+9",
          "amd64");
  private static final Map<String, String> LICENCES =
      BaseParts.licences(
          List.of(
              "# name version licence",
              "libc6 1 LGPL-2.1-or-later",
              "zlib1g 1 GPL-3.0-or-later WITH GCC-exception-3.1"));

  private final Sbom sbom = new Sbom(new Bom());

  @Test
  void theBaseIsListedAsItSaysItIs() throws Exception {
    sbom.add(BASE.components(LICENCES));
    assertThat(sbom.bom().getComponents())
        .extracting(Component::getPurl)
        .containsExactly(
            "pkg:deb/debian/libc6@2.36-9%2Bdeb12u14?arch=amd64&distro=bookworm",
            "pkg:deb/debian/zlib1g@1%3A1.2.13.dfsg-1?arch=amd64&distro=bookworm",
            "pkg:generic/java-runtime@25.0.3%2B9");
    assertThat(sbom.faults(Set.of())).isEmpty();
  }

  @Test
  void aPartWithoutALicenceIsAFault() throws Exception {
    sbom.add(BASE.components(Map.of("libc6", "LGPL-2.1-or-later")));
    assertThat(sbom.faults(Set.of()))
        .containsExactly("debian:zlib1g:1:1.2.13.dfsg-1 has no licence");
  }

  @Test
  void aJarThatIsNotListedIsAFault() throws Exception {
    sbom.add(BASE.components(LICENCES));
    assertThat(sbom.faults(Set.of("org.example:stowaway:1")))
        .containsExactly("org.example:stowaway:1 is not listed");
  }

  @Test
  void whatOnlyTheBuildNeedsIsMarkedAsNotShipped() {
    sbom.add(BASE.components(LICENCES));
    sbom.ships(Set.of("debian:libc6:2.36-9+deb12u14"));
    assertThat(sbom.bom().getComponents())
        .extracting(Component::getScope)
        .containsExactly(
            Component.Scope.REQUIRED, Component.Scope.EXCLUDED, Component.Scope.EXCLUDED);
  }

  @Test
  void whatTheSchemaRefusesIsAFault() throws Exception {
    var component = BASE.components(LICENCES).getFirst();
    component.setName(null);
    sbom.add(List.of(component));
    assertThat(sbom.faults(Set.of())).anyMatch(fault -> fault.startsWith("not CycloneDX: "));
  }
}
