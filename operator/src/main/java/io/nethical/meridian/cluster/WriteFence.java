// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.client.http.BasicBuilder;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.Interceptor;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Stands in every client and lets nothing through that could change a cluster while another
 * operator may be leading. A pass that was frozen half way meets it when it goes on.
 */
public record WriteFence(BooleanSupplier open) implements Interceptor {

  /** Puts the fence into a client that is being built. */
  public void guard(HttpClient.Builder client) {
    client.addOrReplaceInterceptor("write-fence", this);
  }

  /**
   * @throws IllegalStateException when the request is neither a read nor a dry run and the fence is
   *     closed
   */
  @Override
  public void before(BasicBuilder builder, HttpRequest request, RequestTags tags) {
    if (!"GET".equals(request.method()) && !isDryRun(request) && !open.getAsBoolean()) {
      throw new IllegalStateException(
          "not sent, as this process does not lead: " + request.method() + " " + request.uri());
    }
  }

  /** The server answers as it would and keeps nothing. */
  private static boolean isDryRun(HttpRequest request) {
    return Stream.ofNullable(request.uri().getQuery())
        .flatMap(query -> Stream.of(query.split("&")))
        .anyMatch("dryRun=All"::equals);
  }
}
