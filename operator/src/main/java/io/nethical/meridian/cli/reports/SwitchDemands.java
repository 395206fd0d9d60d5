// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.api.profile.ComplianceProfileSpec;
import io.nethical.meridian.api.profile.Requires;
import io.nethical.meridian.api.region.Privacy;
import io.nethical.meridian.api.region.Storage;
import io.nethical.meridian.api.shared.Escalation;
import io.nethical.meridian.api.shared.Features;
import io.nethical.meridian.cli.picture.PlannedRegion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a regime wants switched on, and how strong it wants privacy to be. */
final class SwitchDemands {

  private record Demand(
      String requirement,
      String field,
      Function<Requires, Boolean> asked,
      Function<PlannedRegion, Optional<Boolean>> said) {}

  private static final List<Demand> SWITCHES =
      List.of(
          new Demand(
              "encryption at rest",
              "spec.storage.encryptionAtRest",
              Requires::encryptionAtRest,
              region ->
                  Optional.ofNullable(region.spec().storage()).map(Storage::encryptionAtRest)),
          new Demand(
              "audit trail",
              "spec.features.merkle",
              Requires::auditTrail,
              region ->
                  region.inputs().declared().flatMap(d -> d.features().find(Features::merkle))),
          privacy(
              "right to erasure",
              "rightToErasure",
              Requires::rightToErasure,
              Privacy::rightToErasure),
          privacy(
              "answers to data subjects",
              "subjectRequests",
              Requires::subjectRequests,
              Privacy::subjectRequests),
          privacy(
              "data minimization",
              "dataMinimization",
              Requires::dataMinimization,
              Privacy::dataMinimization),
          new Demand(
              "human oversight",
              "spec.features.escalation.onBlock",
              Requires::humanOversight,
              region ->
                  region
                      .inputs()
                      .declared()
                      .flatMap(
                          d -> d.features().at(Features::escalation).find(Escalation::onBlock))));

  private SwitchDemands() {}

  static Stream<Answer> of(ComplianceProfileSpec regime, PlannedRegion region) {
    return Stream.of(switches(regime, region), consent(regime), floors(regime, region))
        .flatMap(Function.identity());
  }

  private static Stream<Answer> switches(ComplianceProfileSpec regime, PlannedRegion region) {
    return SWITCHES.stream()
        .filter(demand -> asks(regime, demand.asked))
        .map(
            demand -> Answer.toSwitch(demand.requirement, demand.field, demand.said.apply(region)));
  }

  private static Stream<Answer> consent(ComplianceProfileSpec regime) {
    return asks(regime, Requires::consent)
        ? Stream.of(new Answer("recorded consent", "the application", null, Evidence.NOT_ENFORCED))
        : Stream.empty();
  }

  private static Stream<Answer> floors(ComplianceProfileSpec regime, PlannedRegion region) {
    var said = Optional.ofNullable(region.spec().compliance().privacy());
    return Optional.ofNullable(regime.privacyFloor()).stream()
        .flatMap(
            floor ->
                Stream.of(
                        Optional.ofNullable(floor.mode())
                            .map(
                                mode ->
                                    Answer.toFloor(
                                        "privacy mode",
                                        "spec.compliance.privacy.mode",
                                        mode,
                                        said.map(Privacy::mode))),
                        Optional.ofNullable(floor.redaction())
                            .map(
                                redaction ->
                                    Answer.toFloor(
                                        "redaction",
                                        "spec.compliance.privacy.redaction",
                                        redaction,
                                        said.map(Privacy::redaction))))
                    .flatMap(Optional::stream));
  }

  private static Demand privacy(
      String requirement,
      String field,
      Function<Requires, Boolean> asked,
      Function<Privacy, Boolean> said) {
    return new Demand(
        requirement,
        "spec.compliance.privacy." + field,
        asked,
        region -> Optional.ofNullable(region.spec().compliance().privacy()).map(said));
  }

  private static boolean asks(ComplianceProfileSpec regime, Function<Requires, Boolean> thing) {
    return Optional.ofNullable(regime.requires())
        .map(thing)
        .filter(Boolean.TRUE::equals)
        .isPresent();
  }
}
