// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  @TempDir Path home;

  @Test
  void ourOwnJarsComeFirstAndThoseOfTheServerNotAtAll() throws IOException {
    for (var jar : List.of("lib/main/b.jar", "lib/main/a.jar", "lib/boot/c.jar", "app/z.jar")) {
      var file = home.resolve(jar);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
    Files.createFile(home.resolve("app/notes.txt"));
    assertThat(Commands.in(home).jars())
        .extracting(url -> home.relativize(Path.of(url.getPath())).toString())
        .containsExactly("app/z.jar", "lib/main/a.jar", "lib/main/b.jar");
  }

  @Test
  void aFolderThatIsNoApplicationIsTold() {
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> Commands.in(home));
  }
}
