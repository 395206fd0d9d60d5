// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.plan.ReferenceFleet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * The program, run in this process.
 *
 * @param out what it wrote, with paths below the repository
 */
record Ran(int code, String out, String err) {

  /** Paths that begin with {@code @} lead into the repository. */
  static Ran meridian(String... args) {
    var root = ReferenceFleet.REPOSITORY.toString();
    var root1 = root.isEmpty() || root.endsWith("/") ? root : root + "/";
    var out = new StringWriter();
    var err = new StringWriter();
    var given =
        Arrays.stream(args)
            .map(arg -> arg.startsWith("@") ? root1 + arg.substring(1) : arg)
            .toArray(String[]::new);
    var code = Meridian.run(new PrintWriter(out), new PrintWriter(err, true), given);
    return new Ran(code, here(out, root1), here(err, root1));
  }

  private static String here(StringWriter text, String root) {
    return root.isEmpty() ? text.toString() : text.toString().replace(root, "");
  }
}
