// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void theMedianOfAnOddNumberIsTheMiddleOne() {
    assertThat(Sample.of(List.of(9.0, 1.0, 5.0)).median()).isEqualTo(5.0);
  }

  @Test
  void aPercentileIsAValueThatWasMeasured() {
    Sample hundred = Sample.of(IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList());
    assertThat(hundred.percentile(99)).isEqualTo(99.0);
    assertThat(hundred.worst()).isEqualTo(100.0);
  }

  @Test
  void theHighPercentileOfAFewValuesIsTheWorst() {
    assertThat(Sample.of(List.of(1.0, 2.0, 3.0)).percentile(99)).isEqualTo(3.0);
  }
}
