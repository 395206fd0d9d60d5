// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.cli.schema.Fault;
import io.nethical.meridian.cli.schema.Schemas;
import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.Yaml;
import io.nethical.meridian.plan.declared.Standing;
import io.nethical.meridian.plan.rule.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The fleet as its environment files declare it today is refused, for its real defects and no
 * others. First for what is declared nowhere; then, with exactly those fields filled in from {@code
 * regions/}, for what is declared wrongly.
 */
class DeclaredFleetTest {

  private static final String REQUIRED = "Required value";
  private static final Schemas SCHEMAS = Schemas.load();

  /**
   * Contradictions 1, 2, 7, 10 and 21: no peak, agents or actions in three files, tiering without
   * days in seven, three without regimes, a privacy mode without its budget; and sizes and buckets
   * that no environment file ever named.
   */
  @Test
  void whatIsDeclaredNowhereIsRefusedFieldByField() {
    assertThat(perRegion(region -> faults(region).stream().map(f -> path(f.field()))))
        .isEqualTo(
            table(
                """
                ap-northeast-1 | cache.l1.ttl cache.l2.size storage.cold storage.hot storage.warm
                ap-south-1     | cache.l2.size cache.l2.ttl capacity.concurrentAgents capacity.peakRps capacity.storedActions compliance.regimes compliance.residency storage.cold.bucket storage.hot.size storage.warm.size
                ap-southeast-1 | cache.l1.ttl cache.l2.size storage.cold storage.hot storage.warm
                ca-central-1   | cache.l1.ttl cache.l2.size storage.cold storage.hot storage.warm
                eu-central-1   | cache.l1.ttl cache.l2.size compliance.privacy storage.cold storage.hot storage.warm
                eu-west-1      | cache.l2.size cache.l2.ttl capacity.concurrentAgents capacity.peakRps capacity.storedActions compliance.regimes storage.cold.bucket storage.hot.size storage.warm.size
                me-south-1     | cache.l1.ttl cache.l2.size storage.cold storage.hot storage.warm
                sa-east-1      | cache.l1.ttl cache.l2.size storage.cold storage.hot storage.warm
                us-east-1      | cache.l2.size cache.l2.ttl capacity.concurrentAgents capacity.peakRps capacity.storedActions compliance.regimes compliance.residency storage.cold.bucket storage.hot.size storage.warm.size
                us-west-2      | cache.l1.ttl cache.l2.size storage.cold storage.hot storage.warm
                """));
  }

  /**
   * Contradiction 13: targets that are no Regions of the fleet, and targets abroad for those that
   * keep their data at home. Audit records without an archive end before their regimes let them. A
   * log file without a folder cannot be written. Nobody says how much memory a pod has, and what is
   * built in holds no cache of 2 GiB.
   */
  @Test
  void whatIsDeclaredWronglyIsRefusedRuleByRule() {
    assertThat(perRegion(region -> violations(region).map(DeclaredFleetTest::word)))
        .isEqualTo(
            table(
                """
                ap-northeast-1 | cache.l1.size:local-cache-fits-the-pod failover.targets[0]:failover-stays-in-law failover.targets[1]:failover-stays-in-law observability.logging.file:log-file-has-a-folder
                ap-south-1     |
                ap-southeast-1 | cache.l1.size:local-cache-fits-the-pod failover.targets[0]:failover-stays-in-law failover.targets[1]:failover-stays-in-law observability.logging.file:log-file-has-a-folder
                ca-central-1   | cache.l1.size:local-cache-fits-the-pod failover.targets[0]:failover-stays-in-law failover.targets[1]:failover-stays-in-law observability.logging.file:log-file-has-a-folder storage.archive:audit-records-end-in-time
                eu-central-1   | cache.l1.size:local-cache-fits-the-pod failover.targets[1]:failover-targets-exist observability.logging.file:log-file-has-a-folder
                eu-west-1      |
                me-south-1     | cache.l1.size:local-cache-fits-the-pod failover.targets[0]:failover-stays-in-law failover.targets[1]:failover-stays-in-law observability.logging.file:log-file-has-a-folder storage.archive:audit-records-end-in-time
                sa-east-1      | cache.l1.size:local-cache-fits-the-pod failover.targets[0]:failover-stays-in-law failover.targets[1]:failover-stays-in-law observability.logging.file:log-file-has-a-folder
                us-east-1      | storage.archive:audit-records-end-in-time
                us-west-2      | cache.l1.size:local-cache-fits-the-pod failover.targets[1]:failover-targets-exist observability.logging.file:log-file-has-a-folder storage.archive:audit-records-end-in-time
                """));
  }

  private static String word(Finding found) {
    return path(found.field()) + ":" + found.rule();
  }

  private static String path(String field) {
    return field.replace("spec.", "");
  }

  private static Map<String, List<String>> perRegion(Function<String, Stream<String>> words) {
    var all = new TreeMap<String, List<String>>();
    ReferenceFleet.regions().stream()
        .map(region -> region.getMetadata().getName())
        .forEach(name -> all.put(name, words.apply(name).sorted().toList()));
    return all;
  }

  private static Map<String, List<String>> table(String text) {
    var all = new TreeMap<String, List<String>>();
    text.lines()
        .map(line -> line.split("\\|", -1))
        .forEach(
            cells ->
                all.put(
                    cells[0].strip(),
                    Arrays.stream(cells[1].strip().split(" +"))
                        .filter(w -> !w.isEmpty())
                        .toList()));
    return all;
  }

  /** What the schema says, before any rule is asked. */
  private static List<Fault> faults(String region) {
    return SCHEMAS.judge(imported(region)).faults();
  }

  private static Stream<Finding> violations(String name) {
    var inputs = Inputs.of(completed(name)).with(withoutSharedServices());
    for (var other : ReferenceFleet.regions()) {
      var region = completed(other.getMetadata().getName());
      inputs =
          inputs.with(new Standing(region, Optional.of(region.getSpec().location().country())));
    }
    return inputs.plan().violations().stream().filter(found -> !isTold(name, found));
  }

  private static boolean isTold(String region, Finding found) {
    return faults(region).stream().anyMatch(fault -> found.field().startsWith(fault.field()));
  }

  /** The environment files know none. */
  private static Fleet withoutSharedServices() {
    var document = (ObjectNode) Yaml.read(Serialization.asYaml(ReferenceFleet.fleet()));
    ((ObjectNode) document.path("spec")).remove("sharedServices");
    return Serialization.unmarshal(document.toString(), Fleet.class);
  }

  /** The imported Region with what is missing, and nothing else, taken from {@code regions/}. */
  private static Region completed(String name) {
    var document = imported(name).deepCopy();
    var chosen = ReferenceFleet.document(name);
    for (var fault = first(document); fault.isPresent(); fault = first(document)) {
      var steps = List.of(fault.get().field().split("\\."));
      var at = steps.subList(0, steps.size() - 1);
      ((ObjectNode) walk(document, at)).set(steps.getLast(), walk(chosen, steps));
    }
    return ReferenceFleet.region(SCHEMAS.judge(document).completed());
  }

  private static ObjectNode imported(String region) {
    return FleetFiles.imported(FleetFiles.file(region)).region();
  }

  private static Optional<Fault> first(ObjectNode document) {
    return SCHEMAS.judge(document).faults().stream()
        .filter(fault -> fault.problem().contains(REQUIRED))
        .findFirst();
  }

  private static JsonNode walk(JsonNode root, List<String> steps) {
    var node = root;
    for (var step : steps) {
      node = node.path(step);
    }
    return node;
  }
}
