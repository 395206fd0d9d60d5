// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

/**
 * Decides what may leave a member: deletion step by step, data only by policy and consent, many
 * objects at once only with approval. Values in, a decision out; nothing here removes anything.
 */
package io.nethical.meridian.removal;
