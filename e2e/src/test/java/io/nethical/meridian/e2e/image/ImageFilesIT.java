// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.measured.Measurement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("image")
class ImageFilesIT {

  private static final double MIB = 1024 * 1024;
  private static final int SET_ID = 06000;
  private static final int ANYBODY_WRITES = 0002;
  private static final int EXECUTABLE = 0111;

  private final Image image = Image.built();

  @Test
  void nothingInItGivesRightsOrCanBeWrittenByAnybody() throws Exception {
    var entries = image.entries();
    assertThat(entries).filteredOn(file -> (mode(file) & SET_ID) != 0).isEmpty();
    assertThat(entries)
        .filteredOn(file -> !Files.isSymbolicLink(file) && (mode(file) & ANYBODY_WRITES) != 0)
        .containsExactly(image.files().resolve("tmp"));
    assertThat(entries).allMatch(file -> attribute(file, "uid") == 0);
  }

  @Test
  void theOnlyProgramsAreTheJvmAndItsEntryPoint() throws Exception {
    assertThat(image.entries())
        .filteredOn(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
        .filteredOn(file -> (mode(file) & EXECUTABLE) != 0 && !isLibrary(file))
        .map(file -> image.files().relativize(file).toString())
        .containsExactlyInAnyOrder(
            "usr/bin/meridian", "opt/java/bin/java", "opt/java/lib/jspawnhelper");
  }

  @Test
  void itIsSmall() throws Exception {
    double unpacked = 0;
    for (var file : image.entries()) {
      unpacked += Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : 0;
    }
    image
        .report()
        .add(
            List.of(
                Measurement.atMost(
                    "image-size", "the archive", Files.size(image.archive()) / MIB, "MiB", 100),
                Measurement.reported("image-unpacked", "its files", unpacked / MIB, "MiB")));
    assertThat(unpacked).isPositive();
  }

  private static boolean isLibrary(Path file) {
    return file.getFileName().toString().matches(".*\\.so(\\.[0-9.]+)?");
  }

  private static int mode(Path file) {
    return attribute(file, "mode");
  }

  private static int attribute(Path file, String name) {
    try {
      var value = Files.readAttributes(file, "unix:" + name, LinkOption.NOFOLLOW_LINKS);
      return (Integer) value.get(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
