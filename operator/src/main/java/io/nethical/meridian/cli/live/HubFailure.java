// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.live;

/** The hub could not be asked; the message is for the person who asked. */
public final class HubFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  HubFailure(String message) {
    super(message);
  }
}
