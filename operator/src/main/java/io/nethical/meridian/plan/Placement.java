// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

/**
 * Where a Region's objects go.
 *
 * @param clusterSecret name of the enrolment Secret in the Region's hub namespace
 * @param targetNamespace made by enrolment in the member; never created or deleted from here
 * @param country ISO 3166-1 code, as enrolment states it (and the Region's own must equal it)
 * @param subdivision ISO 3166-2 code; empty where the Region names none
 */
public record Placement(
    String clusterSecret, String targetNamespace, String country, String subdivision) {}
