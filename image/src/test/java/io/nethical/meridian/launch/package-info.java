// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/** What the entry point chooses. Rule: no application is needed here; a folder stands for it. */
package io.nethical.meridian.launch;
