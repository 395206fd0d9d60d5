// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.observed;

import io.nethical.meridian.plan.MemberIdentity;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one Region's member at one moment.
 *
 * @param synced false while any watch has not listed yet: then nothing is known, which is not the
 *     same as nothing being there
 * @param trouble why the watches cannot list, in the member's words; empty when nothing is wrong
 * @param identity which cluster and namespace that is; empty while it is not synced
 * @param credential what its calls are made with
 * @param waiting why a connection that a changed cluster Secret asks for is not used yet; empty
 *     when there is none
 * @param workload the StatefulSet's account, empty when it does not exist or is not synced
 * @param pods the workload's pods, in name order
 * @param addresses what the exposure answers on, empty while none is assigned
 */
public record Observation(
    Reachability reachability,
    boolean synced,
    String trouble,
    Optional<MemberIdentity> identity,
    Credential credential,
    String waiting,
    Optional<Seen.Workload> workload,
    List<Seen.Pod> pods,
    List<String> addresses) {

  public Observation {
    pods = List.copyOf(pods);
    addresses = List.copyOf(addresses);
  }

  /** A member whose watches have not all listed yet. */
  public static Observation none(
      Reachability reachability, String trouble, Credential credential, String waiting) {
    return new Observation(
        reachability,
        false,
        trouble,
        Optional.empty(),
        credential,
        waiting,
        Optional.empty(),
        List.of(),
        List.of());
  }
}
