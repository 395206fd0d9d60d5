// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings every file of one kind before the API server. */
final class Trial {
  static final String TRIED = "corpus";
  static final String KEPT = "kept";

  private final ApiServer server;
  private final Kind kind;
  private final ObjectNode base;

  Trial(ApiServer server, Kind kind) {
    this.server = server;
    this.kind = kind;
    this.base = Corpus.base(kind.folder());
  }

  Map<CorpusFile, Verdict> verdicts() {
    List<CorpusFile> files = Corpus.files(kind.folder());
    ObjectNode kept = files.stream().anyMatch(CorpusFile::ofStatus) ? keep() : null;
    Map<CorpusFile, Verdict> tried =
        files.parallelStream()
            .filter(file -> !file.transition())
            .collect(Collectors.toConcurrentMap(file -> file, file -> verdict(file, kept)));
    Map<CorpusFile, Verdict> verdicts = new LinkedHashMap<>();
    files.forEach(
        file -> verdicts.put(file, file.transition() ? transition(file) : tried.get(file)));
    return verdicts;
  }

  private Verdict verdict(CorpusFile file, ObjectNode kept) {
    if (file.ofStatus()) {
      ObjectNode withStatus = MergePatch.apply(base, file.patches().getFirst());
      withStatus.set("metadata", kept.get("metadata"));
      return server.wouldReplace(kind.path(KEPT) + "/" + name(kept) + "/status", withStatus);
    }
    return server.wouldCreate(path(), changed(file, 0));
  }

  /** The old state is created, the new one tried on it; one at a time, for they share a name. */
  private Verdict transition(CorpusFile file) {
    ObjectNode old = server.create(path(), changed(file, 0));
    try {
      ObjectNode next = changed(file, 1);
      next.set("metadata", old.get("metadata"));
      return server.wouldReplace(path() + "/" + name(old), next);
    } finally {
      server.delete(path() + "/" + name(old));
    }
  }

  /** An object with a status can only be tried on one that is there. */
  private ObjectNode keep() {
    ObjectNode object = base.deepCopy();
    object.remove("status");
    object.withObject("/metadata").put("namespace", KEPT);
    return server.create(kind.path(KEPT), object);
  }

  private ObjectNode changed(CorpusFile file, int patch) {
    ObjectNode object = MergePatch.apply(base, file.patches().get(patch));
    object.remove("status");
    return object;
  }

  private String path() {
    return kind.path(TRIED);
  }

  private static String name(ObjectNode object) {
    return object.at("/metadata/name").asText();
  }
}
