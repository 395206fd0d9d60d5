// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.rule;

/**
 * What a check has to say, before its rule puts a name to it.
 *
 * @param field path of the value at fault, from {@code spec} on
 */
public record Point(String field, String problem, String remedy) {}
