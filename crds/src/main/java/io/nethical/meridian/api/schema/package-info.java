// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

/**
 * What the schema generator cannot read from a type; used while building only, never at run time.
 */
package io.nethical.meridian.api.schema;
