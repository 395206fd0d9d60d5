// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import io.nethical.meridian.cli.importing.Finding.Kind;

/** Environment files as Regions. */
public final class RegionImport {

  private RegionImport() {}

  /**
   * One file as one Region. It never fails: what cannot be read is a finding, and a file of nothing
   * is a Region of nothing with much missing.
   */
  public static Imported of(EnvFile file, Context context) {
    var draft = new Draft(file);
    Identity.read(draft, context);
    Declarations.read(draft, context);
    ConnectionFields.failoverSwitch(draft);
    ConnectionFields.noneIsItsOwnPeer(draft);
    RedisAddress.read(draft);
    RetiredKey.read(draft, context);
    Agreement.check(draft);
    RequiredField.check(draft, context);
    draft
        .untaken()
        .forEach(
            entry ->
                draft.note(
                    Kind.UNKNOWN,
                    entry,
                    "",
                    "nobody knows this key; if the workload reads it, put it into spec.extraEnv"));
    return draft.imported();
  }
}
