// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import com.fasterxml.jackson.databind.JsonNode;
import io.nethical.meridian.cli.importing.EnvFile.Entry;
import io.nethical.meridian.cli.importing.Finding.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields that keys declare: all of them, and how one file's are read. */
final class Declarations {

  private record Claim(Entry entry, JsonNode value) {}

  private Declarations() {}

  /**
   * By field, its keys in order of preference: the spelling of the environment contract first, then
   * earlier ones.
   */
  static Map<String, List<Declaration>> of(Context context) {
    return Stream.of(
            SizeFields.all(),
            DataFields.all(context),
            FeatureFields.all(),
            ConnectionFields.all(),
            ObservabilityFields.all())
        .flatMap(declarations -> declarations)
        .collect(
            Collectors.groupingBy(
                Declaration::field, LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }

  static void read(Draft draft, Context context) {
    of(context).forEach((field, declarations) -> read(draft, "spec." + field, declarations));
  }

  private static void read(Draft draft, String field, List<Declaration> declarations) {
    Optional<Claim> winner = Optional.empty();
    for (var declaration : declarations) {
      var entry = draft.take(declaration.key());
      var claim = entry.flatMap(said -> claim(draft, field, declaration, said));
      if (winner.isEmpty()) {
        winner = claim;
      } else if (claim.isPresent() && !claim.get().value().equals(winner.get().value())) {
        contradiction(draft, field, winner.get(), claim.get());
      }
    }
    winner.ifPresent(claim -> draft.set(field, claim.value()));
  }

  private static Optional<Claim> claim(
      Draft draft, String field, Declaration declaration, Entry entry) {
    var reading = declaration.read(entry.value());
    reading.notes().forEach(note -> draft.note(note.kind(), entry, field, note.words()));
    return reading.value().map(value -> new Claim(entry, value));
  }

  private static void contradiction(Draft draft, String field, Claim winner, Claim loser) {
    draft.note(
        Kind.CONFLICT,
        loser.entry(),
        field,
        Shown.value(loser.entry().value())
            + " contradicts "
            + winner.entry().key()
            + " on line "
            + winner.entry().line()
            + ", which is kept");
  }
}
