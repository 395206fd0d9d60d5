// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

/** Every constraint of the definitions is seen to accept and to refuse on a real API server. */
package io.nethical.meridian.api.corpus;
