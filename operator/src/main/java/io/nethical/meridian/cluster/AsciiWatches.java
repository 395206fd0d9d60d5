// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.Interceptor;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lets watches over plain HTTP carry any text. The client library decodes each chunk on its own and
 * takes the whole array behind the result, so that a chunk with an "ã" ends in a NUL, the line
 * after it is no JSON, and the watch ends (seen in 7.7.0, and still so in 7.8.0). What is not ASCII
 * can only stand in a JSON string, where an escape means the same: so the stream is made ASCII.
 */
public final class AsciiWatches implements Interceptor {

  private static final int ASCII = 0x80;

  private AsciiWatches() {}

  /** Puts it into a client that is being built. */
  public static void into(HttpClient.Builder client) {
    client.addOrReplaceInterceptor("ascii-watches", new AsciiWatches());
  }

  @Override
  public AsyncBody.Consumer<List<ByteBuffer>> consumer(
      AsyncBody.Consumer<List<ByteBuffer>> consumer, HttpRequest request) {
    String query = request.uri().getQuery();
    if (query == null || !query.contains("watch=true")) {
      return consumer;
    }
    var stream = new Stream();
    return (chunks, body) -> consumer.consume(chunks.stream().map(stream::escaped).toList(), body);
  }

  /** One answer, chunk after chunk; a character may begin in one and end in the next. */
  static final class Stream {

    private final CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);

    private ByteBuffer begun = ByteBuffer.allocate(0);

    ByteBuffer escaped(ByteBuffer chunk) {
      return !begun.hasRemaining() && isAscii(chunk) ? chunk : rewritten(chunk);
    }

    private static boolean isAscii(ByteBuffer chunk) {
      for (int at = chunk.position(); at < chunk.limit(); at++) {
        if (chunk.get(at) < 0) {
          return false;
        }
      }
      return true;
    }

    private ByteBuffer rewritten(ByteBuffer chunk) {
      var bytes = ByteBuffer.allocate(begun.remaining() + chunk.remaining());
      bytes.put(begun).put(chunk).flip();
      var text = CharBuffer.allocate(bytes.remaining());
      decoder.decode(bytes, text, false);
      begun = bytes.slice();
      var ascii = new StringBuilder(text.position());
      text.flip().chars().forEach(c -> append(ascii, (char) c));
      return StandardCharsets.US_ASCII.encode(ascii.toString());
    }

    private static void append(StringBuilder ascii, char c) {
      if (c < ASCII) {
        ascii.append(c);
      } else {
        ascii.append("\\u%04x".formatted((int) c));
      }
    }
  }
}
