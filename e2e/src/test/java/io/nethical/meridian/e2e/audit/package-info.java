// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * What the API servers say was asked of them.
 *
 * <p>Rule: claims about calls are counted here, never in the operator's own metrics.
 */
package io.nethical.meridian.e2e.audit;
