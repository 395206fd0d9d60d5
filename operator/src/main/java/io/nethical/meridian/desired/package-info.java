// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The Kubernetes objects a plan asks for, one file for each component or kind.
 *
 * <p>The rule: plan in, objects out; nothing else is read. Objects carry only values we mean to
 * own. What an API server would add inside an atomic structure is written out, quantities are
 * canonical, and nothing is empty, because what is sent is compared with what the server says we
 * own.
 */
package io.nethical.meridian.desired;
