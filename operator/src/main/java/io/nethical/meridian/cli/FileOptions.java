// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.nethical.meridian.cli.picture.FleetPicture;
import io.nethical.meridian.cli.picture.PlannedFleet;
import io.nethical.meridian.cli.picture.Ref;
import io.nethical.meridian.cli.reading.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is read from files, and as of when. */
final class FileOptions {

  @Option(
      names = {"-f", "--filename"},
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders with Fleets, Regions, profiles and cluster Secrets.")
  List<Path> paths = new ArrayList<>();

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      description = "The day approvals are looked at (default: today, UTC).")
  LocalDate today;

  @Option(names = "--fleet", paramLabel = "NAME", description = "Only this Fleet.")
  String fleet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say also what was passed over.")
  boolean verbose;

  LocalDate day() {
    return today == null ? LocalDate.now(ZoneOffset.UTC) : today;
  }

  /** What the files hold, of which nothing may be missing that was asked for. */
  Reading read(Optional<String> namespace, PrintWriter err) {
    var reading = Reading.of(paths, namespace.orElse("default"));
    if (verbose) {
      reading.notes().forEach(err::println);
      err.flush();
    }
    return reading;
  }

  void required() {
    if (paths.isEmpty()) {
      throw new Refusal("nothing to read: give -f PATH");
    }
  }

  List<PlannedFleet> plan(FleetPicture picture) {
    return wanted(picture.fleets()).stream().map(picture::plan).toList();
  }

  List<Ref> wanted(List<Ref> fleets) {
    var wanted = fleets.stream().filter(one -> fleet == null || one.name().equals(fleet)).toList();
    if (fleet != null && wanted.isEmpty()) {
      throw new Refusal("there is no Fleet " + fleet + " to look at: " + fleets);
    }
    return wanted;
  }
}
