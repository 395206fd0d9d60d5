// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The arithmetic of load: what tiers must hold, and who carries whose clients.
 *
 * <p>The rule: numbers in, numbers out. Who may serve whom is decided by the law before.
 */
package io.nethical.meridian.plan.capacity;
