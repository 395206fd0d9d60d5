// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.region.RegionSpec;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A place in a Region that names one of the Fleet's buckets.
 *
 * @param field path of the name
 */
record BucketUse(String field, String bucket) {

  /** Every use there is; parts of a Region that are absent use none. */
  static Stream<BucketUse> of(RegionSpec spec) {
    var database = spec.database();
    var backup = database == null ? null : database.backup();
    var archive = spec.storage().archive();
    return Stream.of(
            new BucketUse("spec.storage.cold.bucket", spec.storage().cold().bucket()),
            archive == null ? null : new BucketUse("spec.storage.archive.bucket", archive.bucket()),
            backup == null ? null : new BucketUse("spec.database.backup.bucket", backup.bucket()))
        .filter(Objects::nonNull);
  }
}
