// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageTest {

  private static final Image IMAGE = new Image("example.com/image:1", List.of("/run"), "1000");

  @TempDir private Path folder;

  @Test
  void theSameContentGivesTheSameArchive() throws IOException {
    Path first = IMAGE.pack(root("a", "text"), folder.resolve("first"));
    Path second = IMAGE.pack(root("b", "text"), folder.resolve("second"));
    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void otherContentIsAnotherLayer() throws IOException {
    IMAGE.pack(root("a", "text"), folder.resolve("first"));
    IMAGE.pack(root("b", "other"), folder.resolve("second"));
    assertThat(folder.resolve("second/config.json"))
        .content()
        .isNotEqualTo(Files.readString(folder.resolve("first/config.json")));
  }

  private Path root(String name, String text) throws IOException {
    Path root = Files.createDirectories(folder.resolve(name));
    Files.writeString(root.resolve("run"), text);
    return root;
  }
}
