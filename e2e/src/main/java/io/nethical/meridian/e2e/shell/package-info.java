// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The command line as a person at a prompt meets it.
 *
 * <p>Rule: it starts {@code bin/meridian} from outside and looks at nothing within.
 */
package io.nethical.meridian.e2e.shell;
