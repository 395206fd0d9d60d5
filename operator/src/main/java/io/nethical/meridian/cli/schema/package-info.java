// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * Documents judged by the committed definitions as an API server judges them, without one.
 *
 * <p>The rule: what may stand in a document is read from the definitions and nowhere else. A
 * keyword that is not known here is refused when a definition is read, so that none goes unchecked.
 */
package io.nethical.meridian.cli.schema;
