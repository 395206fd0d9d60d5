// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

/**
 * One way out of a Region that somebody asked for, and what the law says to it.
 *
 * @param field path of what asks for it, from {@code spec} on; {@code Fleet spec…} where the Fleet
 *     does
 * @param to name of the Region, bucket or shared service, or the address of the collector
 */
public record Edge(EdgeKind kind, String field, String to, Judgement judgement) {

  public boolean isLegal() {
    return judgement instanceof Judgement.Legal;
  }
}
