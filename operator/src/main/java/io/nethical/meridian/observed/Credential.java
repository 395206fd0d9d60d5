// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.observed;

import io.nethical.meridian.api.region.MemberCredential;

/**
 * What a member's calls are made with, without the thing itself.
 *
 * @param trouble why the token that is in use could not be renewed when it was time to; empty when
 *     nothing is wrong, and for a static one
 */
public record Credential(MemberCredential kind, String trouble) {}
