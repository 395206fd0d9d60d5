// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The image's entry point. Rule: it chooses who runs, and knows nothing of what they do; a role's
 * classes are seen by that role alone.
 */
package io.nethical.meridian.launch;
