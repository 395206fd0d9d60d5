// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

/** A Fleet's spec and status: component names are the field names of the API. */
package io.nethical.meridian.api.fleet;
