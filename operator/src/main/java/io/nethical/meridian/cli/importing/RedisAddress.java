// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import io.nethical.meridian.cli.importing.EnvFile.Entry;
import io.nethical.meridian.cli.importing.Finding.Kind;

/** {@code NETHICAL_REDIS_URL}: an address that goes, with two facts in it that do not. */
final class RedisAddress {

  private static final String TLS = "spec.cache.l2.tls";
  private static final String QUERY = "db=";

  private RedisAddress() {}

  static void read(Draft draft) {
    draft.take("NETHICAL_REDIS_URL").ifPresent(entry -> read(draft, entry));
  }

  /** The address itself is in no finding: it may hold a password. */
  private static void read(Draft draft, Entry entry) {
    var url = entry.value();
    if (!url.startsWith("redis://") && !url.startsWith("rediss://")) {
      draft.note(Kind.UNKNOWN, entry, "", "not an address that begins with redis:// or rediss://");
      return;
    }
    draft.note(
        Kind.DROPPED,
        entry,
        "",
        "no field for address, credentials and options: each Region has a Redis Cluster of its"
            + " own, and its pods are told where");
    if (url.startsWith("rediss://")) {
      draft.set(TLS, Reading.NODES.booleanNode(true));
      draft.note(Kind.DERIVED, entry, TLS, "true, as the address begins with rediss://");
    }
    var database = database(url.substring(url.indexOf("://") + 3));
    if (!isZero(database)) {
      draft.note(
          Kind.CONFLICT,
          entry,
          "",
          "database "
              + Shown.value(database)
              + " cannot be kept: a Redis Cluster has database 0 only");
    }
  }

  private static String database(String address) {
    var mark = address.indexOf('?');
    var query = mark < 0 ? "" : address.substring(mark + 1);
    var path = mark < 0 ? address : address.substring(0, mark);
    for (var option : query.split("&")) {
      if (option.startsWith(QUERY)) {
        return option.substring(QUERY.length());
      }
    }
    var slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(slash + 1);
  }

  private static boolean isZero(String database) {
    return database.chars().allMatch(c -> c == '0');
  }
}
