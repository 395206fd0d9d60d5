// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.measured.Measurement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("image")
class ImageCommandsIT {

  private final Image image = Image.built();

  @Test
  void aPlanInsideIsThePlanOutside() throws Exception {
    image.ask(List.of(), "--version");
    var start = System.nanoTime();
    var inside =
        image.ask(
            List.of("-v", image.root().resolve("regions") + ":/work/regions"),
            "plan",
            "-f",
            "/work/regions");
    var seconds = (System.nanoTime() - start) / 1e9;
    var outside = image.outside("bin/meridian", "plan", "-f", "regions");
    assertThat(inside).isEqualTo(outside);
    assertThat(inside.code()).isZero();
    image
        .report()
        .add(
            List.of(
                Measurement.reported(
                    "image-plan", "plan of the reference fleet, mounts included", seconds, "s")));
  }

  @Test
  void withoutArgumentsItSaysWhatItCanDo() throws Exception {
    var answer = image.ask(List.of());
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Usage: meridian", "whatif");
  }

  @Test
  void anUnknownCommandIsRefused() throws Exception {
    assertThat(image.ask(List.of(), "operate").code()).isEqualTo(2);
  }
}
