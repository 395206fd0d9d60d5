// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.measured.Measurement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("image")
class ImageAgainIT {

  private final Image image = Image.built();

  @Test
  void theSameSourcesInAnotherFolderGiveTheSameImage() throws Exception {
    var again = image.outside("image/again.sh");
    var same = again.out().lines().toList().getLast().equals(image.digest());
    image
        .report()
        .add(
            List.of(
                Measurement.atLeast(
                    "image-digests-equal", "built twice from nothing", same ? 1 : 0, "yes", 1)));
    assertThat(same).as(again.out()).isTrue();
  }
}
