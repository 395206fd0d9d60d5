// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.StatusCause;
import io.nethical.meridian.api.schema.Constraint;
import io.nethical.meridian.api.schema.Constraints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorpusIT {
  private static final Map<Kind, Map<CorpusFile, Verdict>> VERDICTS = new LinkedHashMap<>();

  @BeforeAll
  static void bringEveryFileBeforeTheApiServer() {
    List<Kind> kinds = Kind.all();
    try (ApiServer server = new ApiServer(kinds, Trial.TRIED, Trial.KEPT)) {
      kinds.forEach(kind -> VERDICTS.put(kind, new Trial(server, kind).verdicts()));
    }
  }

  @Test
  void everyKindHasFiles() {
    assertThat(VERDICTS).hasSize(3);
    VERDICTS.values().forEach(files -> assertThat(files).isNotEmpty());
  }

  @Test
  void everyValidFileIsAccepted() {
    List<String> refused = new ArrayList<>();
    each(
        (file, verdict) -> {
          if (file.valid() && !verdict.accepted()) {
            refused.add(file + ": " + verdict.message());
          }
        });
    assertThat(refused).isEmpty();
  }

  @Test
  void everyInvalidFileIsRefusedWithJustTheMessagesItExpects() {
    List<String> wrong = new ArrayList<>();
    each(
        (file, verdict) -> {
          if (!file.valid() && !asExpected(file, verdict)) {
            wrong.add(file + " expects " + file.expects() + " but got: " + verdict);
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRefusalComesFromAConstraintWeKnow() {
    List<String> unknown = new ArrayList<>();
    VERDICTS.forEach(
        (kind, files) -> {
          List<Constraint> all = Constraints.all(kind.schema());
          files.forEach(
              (file, verdict) ->
                  verdict.causes().stream()
                      .filter(cause -> Evidence.of(cause, all).isEmpty())
                      .forEach(cause -> unknown.add(file + ": " + cause)));
        });
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyConstraintIsSeenToRefuseAndToAccept() {
    List<String> gaps = new ArrayList<>();
    VERDICTS.forEach(
        (kind, files) -> {
          List<Constraint> constraints = Constraints.all(kind.schema());
          assertThat(constraints).isNotEmpty();
          gaps.addAll(new Coverage(constraints, files).gaps());
        });
    assertThat(gaps).isEmpty();
  }

  @Test
  void aConstraintWithoutFilesWouldBeNamed() {
    VERDICTS.forEach(
        (kind, files) -> {
          var invented = new Constraint("spec", Constraint.Keyword.RULE, "nobody wrote a file");
          assertThat(new Coverage(List.of(invented), files).gaps())
              .singleElement()
              .asString()
              .contains("nobody wrote a file");
        });
  }

  private static boolean asExpected(CorpusFile file, Verdict verdict) {
    List<StatusCause> causes = verdict.causes();
    return causes.size() == file.expects().size()
        && causes.stream().allMatch(c -> file.expects().stream().anyMatch(e -> says(c, e)))
        && file.expects().stream().allMatch(e -> causes.stream().anyMatch(c -> says(c, e)));
  }

  private static boolean says(StatusCause cause, String expected) {
    String[] fieldAndText = expected.split(": ", 2);
    return Verdict.field(cause).equals(fieldAndText[0])
        && cause.getMessage().contains(fieldAndText[1]);
  }

  private static void each(java.util.function.BiConsumer<CorpusFile, Verdict> check) {
    VERDICTS.values().forEach(files -> files.forEach(check));
  }
}
