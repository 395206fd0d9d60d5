// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

/** Definitions and field reference come from the Java types; nobody edits the generated files. */
package io.nethical.meridian.api.schema;
