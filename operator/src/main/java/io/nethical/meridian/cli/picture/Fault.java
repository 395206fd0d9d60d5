// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.picture;

/**
 * Something that keeps a document from being planned at all.
 *
 * @param place file and line, such as {@code regions/us-east-1.yaml:14}
 * @param object such as {@code Region nethical/us-east-1}; empty where none could be read
 * @param field its path; empty for the document as a whole
 * @param problem what is wrong
 * @param remedy what a person can change
 */
public record Fault(String place, String object, String field, String problem, String remedy) {}
