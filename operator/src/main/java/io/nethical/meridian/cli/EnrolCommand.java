// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import io.fabric8.kubernetes.client.Config;
import io.nethical.meridian.cli.enrolling.Enrolled;
import io.nethical.meridian.cli.enrolling.Enrolling;
import io.nethical.meridian.cli.enrolling.MemberEnrolment;
import io.nethical.meridian.cli.enrolling.ShippedText;
import io.nethical.meridian.cli.live.HubAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "enrol",
    mixinStandardHelpOptions = true,
    description =
        "Prepare a member for one Region, and print the cluster Secret for the hub. Writes to the"
            + " member; a second run changes nothing.")
final class EnrolCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Option(
      names = "--kubeconfig",
      paramLabel = "FILE",
      description = "How to reach the member (default: KUBECONFIG, or the usual file).")
  Path kubeconfig;

  @Option(
      names = "--context",
      required = true,
      paramLabel = "NAME",
      description = "The member, of the kubeconfig.")
  String context;

  @Option(
      names = "--region",
      required = true,
      paramLabel = "NAMESPACE/NAME",
      description = "The one Region on the hub that may use the member.")
  String region;

  @Option(
      names = "--country",
      required = true,
      paramLabel = "CODE",
      description = "Where the member stands, ISO 3166-1; the law goes by it.")
  String country;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Of the cluster Secret (default: the Region's).")
  String name;

  @Option(
      names = {"-n", "--namespace"},
      paramLabel = "NAME",
      description = "In the member; made where it is missing (default: the Region's).")
  String namespace;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "The member's API server as the hub reaches it (default: the context's).")
  String server;

  @Option(
      names = "--operator-namespace",
      defaultValue = "meridian-system",
      paramLabel = "NAME",
      description = "Of the operator on the hub (default: ${DEFAULT-VALUE}).")
  String operatorNamespace;

  @Option(
      names = "--apply-to-hub-context",
      paramLabel = "NAME",
      description = "The hub, of the same kubeconfig: apply there what would be printed.")
  String hub;

  @Option(
      names = "--dry-run",
      description = "Print what would be applied in the member; no cluster is asked.")
  boolean dryRun;

  @Option(
      names = "--timeout",
      defaultValue = "30",
      paramLabel = "SECONDS",
      description = "Until the member has made the token (default: ${DEFAULT-VALUE}).")
  int timeout;

  @Override
  public Integer call() {
    var wanted = wanted();
    var faults = wanted.faults();
    if (!faults.isEmpty()) {
      throw new Refusal(String.join("; ", faults));
    }
    if (dryRun) {
      print(ShippedText.member(wanted));
      return ExitCode.CLEAN;
    }
    var enrolment =
        new MemberEnrolment(
            config(context),
            Optional.ofNullable(hub).map(this::config),
            Optional.ofNullable(server),
            Duration.ofSeconds(timeout));
    return switch (enrolment.enrol(wanted)) {
      case Enrolled.Done done -> done(done);
      case Enrolled.Objected no -> told(no.why(), ExitCode.VIOLATIONS);
      case Enrolled.Failed no -> told(no.why(), ExitCode.NOT_DONE);
    };
  }

  private Enrolling wanted() {
    var parts = region.split("/", -1);
    if (parts.length != 2) {
      throw new Refusal(
          "--region: " + region + " is none: write its namespace on the hub/its name");
    }
    return new Enrolling(
        name == null ? parts[1] : name,
        country,
        parts[0],
        parts[1],
        namespace == null ? parts[0] : namespace,
        operatorNamespace);
  }

  private Config config(String named) {
    return new HubAddress(Optional.ofNullable(kubeconfig), Optional.of(named), Optional.empty())
        .config();
  }

  private int done(Enrolled.Done done) {
    if (hub == null) {
      print(done.hubObjects());
    } else {
      print("enrolled; the hub " + hub + " has the cluster Secret\n");
    }
    return ExitCode.CLEAN;
  }

  private int told(String why, int code) {
    spec.commandLine().getErr().println("meridian: " + why);
    return code;
  }

  private void print(String text) {
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }
}
