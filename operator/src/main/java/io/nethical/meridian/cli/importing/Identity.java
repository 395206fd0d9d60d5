// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import io.nethical.meridian.cli.importing.EnvFile.Entry;
import io.nethical.meridian.cli.importing.Finding.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who the Region is, and what follows from its name. */
final class Identity {

  private static final String NAME = "metadata.name";
  private static final String CLUSTER = "spec.cluster.secretRef.name";
  private static final String LOCATION = "spec.location";

  /** As the hub takes a Region's name. */
  private static final Pattern SHAPE = Pattern.compile("[a-z]([-a-z0-9]{0,38}[a-z0-9])?");

  private Identity() {}

  static void read(Draft draft, Context context) {
    var entry = draft.take("NETHICAL_REGION_ID");
    var id = entry.map(Entry::value).filter(text -> SHAPE.matcher(text).matches());
    id.ifPresent(name -> draft.set(NAME, name));
    draft.set("metadata.namespace", context.namespace());
    draft.set("spec.fleet", context.fleet());
    if (id.isPresent()) {
      named(draft, entry.orElseThrow());
    } else {
      nameless(draft, entry);
    }
  }

  private static void named(Draft draft, Entry entry) {
    draft.set(CLUSTER, entry.value());
    draft.note(
        Kind.DERIVED,
        entry,
        CLUSTER,
        "named like the Region; check that the member cluster is enrolled so");
    Place.of(entry.value())
        .ifPresentOrElse(place -> placed(draft, entry, place), () -> unplaced(draft));
  }

  private static void nameless(Draft draft, Optional<Entry> entry) {
    entry.ifPresent(
        said ->
            draft.note(
                Kind.UNKNOWN,
                said,
                NAME,
                Shown.value(said.value())
                    + " is not a name of at most 40 small letters, digits and dashes"));
    draft.note(Kind.MISSING, NAME, "no key says how the Region is called");
    unplaced(draft);
  }

  private static void placed(Draft draft, Entry entry, Place place) {
    draft.set("spec.displayName", place.displayName());
    draft.set("spec.group", place.group());
    draft.set(LOCATION + ".country", place.country());
    if (!place.subdivision().isEmpty()) {
      draft.set(LOCATION + ".subdivision", place.subdivision());
    }
    draft.set(LOCATION + ".continent", place.continent());
    draft.set(LOCATION + ".city", place.city());
    var from = "from the name of the cloud region " + place.id();
    draft.note(
        Kind.DERIVED,
        entry,
        LOCATION + ".country",
        place.country()
            + " comes "
            + from
            + " and must be checked: it decides which law holds, and the enrolled cluster must"
            + " say the same");
    draft.note(Kind.DERIVED, entry, LOCATION, place.rest() + " come " + from + "; check");
    draft.note(Kind.DERIVED, entry, "spec.group", place.group() + " comes " + from);
    draft.note(Kind.DERIVED, entry, "spec.displayName", place.displayName() + " comes " + from);
  }

  /** Fields the schema does not require; those it does are found missing with all others. */
  private static void unplaced(Draft draft) {
    var words = ": no place is known by the Region's name, and no key says it";
    draft.note(Kind.MISSING, "spec.displayName", "name for people" + words);
    draft.note(Kind.MISSING, LOCATION + ".city", "name of the place" + words);
    draft.note(
        Kind.MISSING,
        LOCATION + ".subdivision",
        "state or province, without which no law of one is seen" + words);
  }
}
