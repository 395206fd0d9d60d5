// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.profile.PrivacyFloor;
import io.nethical.meridian.api.profile.Requires;
import io.nethical.meridian.api.region.Privacy;
import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.api.region.Storage;
import io.nethical.meridian.api.shared.Escalation;
import io.nethical.meridian.api.shared.Features;
import io.nethical.meridian.plan.declared.Declared;
import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** No Region says no to what a regime demands. What it leaves out is switched on for it. */
final class RequirementRules {

  static final List<LawRule> ALL =
      List.of(
          new LawRule(
              "data-at-rest-is-encrypted",
              Reason.EncryptionMissing,
              "spec.storage.encryptionAtRest, requires.encryptionAtRest of the regimes",
              "encryption is not switched off where a regime demands it; left out, it is on",
              in ->
                  switchedOff(
                      in,
                      "spec.storage.encryptionAtRest",
                      Requires::encryptionAtRest,
                      said -> storage(said.spec()).map(Storage::encryptionAtRest))),
          tooWeak(
              "people-can-be-forgotten",
              "compliance.privacy.rightToErasure",
              Requires::rightToErasure,
              said -> privacy(said.spec()).map(Privacy::rightToErasure)),
          tooWeak(
              "people-get-answers",
              "compliance.privacy.subjectRequests",
              Requires::subjectRequests,
              said -> privacy(said.spec()).map(Privacy::subjectRequests)),
          tooWeak(
              "no-more-than-needed-is-stored",
              "compliance.privacy.dataMinimization",
              Requires::dataMinimization,
              said -> privacy(said.spec()).map(Privacy::dataMinimization)),
          tooWeak(
              "there-is-an-audit-trail",
              "features.merkle",
              Requires::auditTrail,
              said -> said.features().find(Features::merkle)),
          tooWeak(
              "a-person-can-step-in",
              "features.escalation.onBlock",
              Requires::humanOversight,
              said -> said.features().at(Features::escalation).find(Escalation::onBlock)),
          new LawRule(
              "privacy-mode-reaches-the-floor",
              Reason.PrivacyTooWeak,
              "spec.compliance.privacy.mode, privacyFloor.mode of the regimes",
              "the mode is at least the strongest floor; left out, it is that floor",
              in -> below(in, "mode", Privacy::mode, PrivacyFloor::mode)),
          new LawRule(
              "redaction-reaches-the-floor",
              Reason.PrivacyTooWeak,
              "spec.compliance.privacy.redaction, privacyFloor.redaction of the regimes",
              "redaction is at least the strongest floor; left out, it is that floor",
              in -> below(in, "redaction", Privacy::redaction, PrivacyFloor::redaction)));

  private RequirementRules() {}

  private static LawRule tooWeak(
      String id,
      String field,
      Function<Requires, Boolean> demanded,
      Function<Declared, Optional<Boolean>> said) {
    return new LawRule(
        id,
        Reason.PrivacyTooWeak,
        "spec." + field + ", requires of the regimes",
        "it is not switched off where a regime demands it; left out, it is on",
        in -> switchedOff(in, "spec." + field, demanded, said));
  }

  private static Stream<Point> switchedOff(
      Judged in,
      String field,
      Function<Requires, Boolean> demanded,
      Function<Declared, Optional<Boolean>> said) {
    var off = said.apply(in.declared()).filter(Boolean.FALSE::equals).isPresent();
    return Stream.of(in.regimes().demanding(demanded))
        .filter(_ -> off)
        .filter(regimes -> !regimes.isEmpty())
        .map(
            regimes ->
                new Point(
                    field,
                    "it is false, and " + String.join(", ", regimes) + " demand it",
                    "set it to true, or leave it out"));
  }

  private static <E extends Enum<E>> Stream<Point> below(
      Judged in, String field, Function<Privacy, E> said, Function<PrivacyFloor, E> floor) {
    var chosen = privacy(in.declared().spec()).map(said);
    return in
        .regimes()
        .floor(floor)
        .filter(asked -> chosen.filter(one -> one.compareTo(asked.value()) < 0).isPresent())
        .stream()
        .map(
            asked ->
                new Point(
                    "spec.compliance.privacy." + field,
                    "%s is weaker than the %s that %s asks"
                        .formatted(word(chosen.orElseThrow()), word(asked.value()), asked.regime()),
                    "set it to " + word(asked.value()) + " or stronger, or leave it out"));
  }

  private static String word(Enum<?> value) {
    return value.name().charAt(0) + value.name().substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private static Optional<Storage> storage(RegionSpec spec) {
    return Optional.ofNullable(spec.storage());
  }

  private static Optional<Privacy> privacy(RegionSpec spec) {
    return Optional.ofNullable(spec.compliance().privacy());
  }
}
