// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

/** What more than one kind speaks: values here require nothing that only one kind could give. */
package io.nethical.meridian.api.shared;
