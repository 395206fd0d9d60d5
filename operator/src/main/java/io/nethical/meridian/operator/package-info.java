// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

/** Wires the steps together: reconcilers read as tables of contents and hold no logic. */
package io.nethical.meridian.operator;
