// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.capacity;

import java.util.List;

/**
 * A Region as a load and as a shoulder.
 *
 * @param load requests a second of its own clients
 * @param peak requests a second it can carry for as long as a peer is lost
 * @param chain who serves its clients when it is lost, in order; the Region itself is not in it
 */
public record Carrier(long load, long peak, List<String> chain) {

  public Carrier {
    chain = List.copyOf(chain);
  }
}
