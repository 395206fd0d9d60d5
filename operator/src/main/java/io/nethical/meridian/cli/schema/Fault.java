// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

/**
 * One thing an API server would refuse.
 *
 * @param field its path, such as {@code spec.serves[0].country}; empty for the object as a whole
 * @param problem what is wrong, in the server's words; for a rule just the message it has in the
 *     definition
 */
public record Fault(String field, String problem) {}
