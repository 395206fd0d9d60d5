// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

/** The API as users write and read it; types hold no behaviour and depend on nothing of ours. */
package io.nethical.meridian.api;
