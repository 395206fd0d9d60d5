// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.schema.SchemaWalk;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusTest {
  @Test
  void everyFolderIsNamedAfterAField() {
    for (Kind kind : Kind.all()) {
      Set<String> folders =
          Stream.concat(
                  SchemaWalk.all(kind.schema()).keySet().stream().map(CorpusTest::folder),
                  Stream.of("metadata.name"))
              .collect(Collectors.toSet());
      assertThat(Corpus.files(kind.folder()))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(folders).as(file.toString()).contains(file.field()));
    }
  }

  private static String folder(String path) {
    String plain = path.replace("[]", "").replace(".*", "");
    return plain.startsWith("spec.") ? plain.substring("spec.".length()) : plain;
  }
}
