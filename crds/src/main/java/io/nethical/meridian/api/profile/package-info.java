// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

/** A ComplianceProfile's spec: component names are the field names of the API. */
package io.nethical.meridian.api.profile;
