// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

  @ParameterizedTest
  @CsvSource({
    "PATCH, /apis/apps/v1/namespaces/n/statefulsets/s, patch, statefulsets, s, true",
    "PATCH, /apis/m.io/v1/namespaces/n/regions/eu/status, patch, regions/status, eu, true",
    "DELETE, /api/v1/namespaces/n/services/web, delete, services, web, true",
    "POST, /apis/events.k8s.io/v1/namespaces/n/events, create, events, '', false",
    "PUT, /apis/coordination.k8s.io/v1/namespaces/n/leases/l, update, leases, l, false",
    "POST, /api/v1/namespaces/n/serviceaccounts/o/token, create, serviceaccounts/token, o, false",
    "GET, /api/v1/namespaces/n, get, namespaces, n, false",
    "GET, /api/v1/namespaces/n/services?watch=true, watch, services, '', false",
    "GET, /api/v1/namespaces/n/services?resourceVersion=0, list, services, '', false",
    "GET, /readyz, get, '', '', false"
  })
  void aPathTellsWhatIsAskedOfWhat(
      String method, String uri, String verb, String resource, String name, boolean numbered) {
    Asked asked = asked(method, uri);
    assertThat(asked.verb()).isEqualTo(verb);
    assertThat(asked.resource()).isEqualTo(resource);
    assertThat(asked.name()).isEqualTo(name);
    assertThat(asked.numbered()).isEqualTo(numbered);
  }

  @Test
  void onlyAListThatNamesVersionZeroMayBeAnsweredWithAnOldOne() {
    assertThat(asked("GET", "/api/v1/services?resourceVersion=0").anyVersionWillDo()).isTrue();
    assertThat(asked("GET", "/api/v1/services").anyVersionWillDo()).isFalse();
  }

  @Test
  void aCollectionIsTheSameWhateverVersionOfItIsAskedFor() {
    assertThat(asked("GET", "/api/v1/pods?resourceVersion=0&labelSelector=a%3Db").collection())
        .isEqualTo(URI.create("/api/v1/pods?labelSelector=a%3Db"));
  }

  private static Asked asked(String method, String uri) {
    return new Asked("hub", method, URI.create(uri));
  }
}
