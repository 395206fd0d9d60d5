// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.cli.live.Hub;
import io.nethical.meridian.cli.picture.Contents;
import io.nethical.meridian.cli.picture.FleetPicture;
import io.nethical.meridian.cli.picture.FleetPicture.Unenrolled;
import io.nethical.meridian.cli.picture.Ref;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which Fleets of which hub are looked at. */
final class LiveFleet {

  @Mixin HubOptions hub;

  @Option(names = "--fleet", paramLabel = "NAME", description = "Only this Fleet.")
  String fleet;

  Contents read() {
    return Hub.read(hub.address(), Hub.Extent.STATUS).contents();
  }

  List<Ref> fleets(Contents contents) {
    var all = new FleetPicture(contents, LocalDate.EPOCH, Unenrolled.NOWHERE).fleets();
    var wanted = all.stream().filter(one -> fleet == null || one.name().equals(fleet)).toList();
    if (fleet != null && wanted.isEmpty()) {
      throw new Refusal("there is no Fleet " + fleet + " on the hub: " + all);
    }
    return wanted;
  }
}
