// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsciiWatchesTest {

  private static final String LINE = "{\"city\":\"São Paulo, 東京, 🌍\",\"plain\":\"Oregon\"}\n";
  private static final byte[] BYTES = LINE.getBytes(StandardCharsets.UTF_8);

  @Test
  void aLineMeansTheSameWhereverItIsCutInTwo() {
    IntStream.rangeClosed(0, BYTES.length)
        .forEach(
            cut -> {
              var stream = new AsciiWatches.Stream();
              String told =
                  asTheLibraryDecodes(stream.escaped(ByteBuffer.wrap(BYTES, 0, cut)))
                      + asTheLibraryDecodes(
                          stream.escaped(ByteBuffer.wrap(BYTES, cut, BYTES.length - cut)));
              assertThat(told).doesNotContain("\0").endsWith("\n");
              assertThat(read(told)).isEqualTo(read(LINE));
            });
  }

  @Test
  void aByteAtATimeMeansTheSame() {
    var stream = new AsciiWatches.Stream();
    var told = new StringBuilder();
    for (byte b : BYTES) {
      told.append(asTheLibraryDecodes(stream.escaped(ByteBuffer.wrap(new byte[] {b}))));
    }
    assertThat(read(told.toString())).isEqualTo(read(LINE));
  }

  /** The whole array, also what lies behind its content. */
  private static String asTheLibraryDecodes(ByteBuffer chunk) {
    return new String(StandardCharsets.UTF_8.decode(chunk).array());
  }

  private static Object read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (java.io.IOException e) {
      throw new AssertionError(json, e);
    }
  }
}
