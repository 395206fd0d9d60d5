// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the API server says of these files, CorpusIT of the API types asserts. */
class OfflineCorpusTest {

  /** Their rules compare with the state before, which only a server has. */
  private static final Set<String> TRANSITIONS =
      Set.of(
          "region/cache.l2.storage.size",
          "region/cluster.secretRef.name",
          "region/fleet",
          "region/storage.hot.size",
          "region/storage.warm.size");

  private static final List<CorpusCase> CASES = OfflineCorpus.cases();

  private final Schemas schemas = Schemas.load();

  @Test
  void everyFileThatTheServerAcceptsIsWithoutFault() {
    var valid = CASES.stream().filter(file -> file.expects().isEmpty()).toList();
    assertThat(valid).hasSizeGreaterThan(600);
    assertThat(valid).allSatisfy(file -> assertThat(faults(file)).as(file.name()).isEmpty());
  }

  @Test
  void everyFileThatTheServerRefusesHasJustTheFaultsItNames() {
    var invalid =
        CASES.stream().filter(file -> !file.expects().isEmpty() && !file.transition()).toList();
    assertThat(invalid).hasSizeGreaterThan(600);
    assertThat(invalid.stream().filter(file -> !file.isMetBy(faults(file))))
        .extracting(file -> file.name() + " expects " + file.expects() + " got " + faults(file))
        .isEmpty();
  }

  @Test
  void onlyTransitionsAreNotRefusedOffline() {
    var transitions = CASES.stream().filter(CorpusCase::transition).toList();
    assertThat(transitions).hasSize(12);
    assertThat(transitions.stream().map(OfflineCorpusTest::folder).collect(Collectors.toSet()))
        .isEqualTo(TRANSITIONS);
    assertThat(transitions).allSatisfy(file -> assertThat(faults(file)).isEmpty());
  }

  private List<Fault> faults(CorpusCase file) {
    return file.states().stream().flatMap(state -> schemas.judge(state).faults().stream()).toList();
  }

  private static String folder(CorpusCase file) {
    return file.name().substring(0, file.name().lastIndexOf('/'));
  }
}
