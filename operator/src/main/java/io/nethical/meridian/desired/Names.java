// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

/**
 * What objects of a Region are called in its target namespace. A namespace holds one Region, so
 * names say the component and nothing a user chose: they never grow too long and never collide.
 */
public final class Names {

  /** The application: its StatefulSet, account, in-cluster Service, HPA, PDB, policy, Ingress. */
  public static final String WORKLOAD = "workload";

  /** ConfigMap with the environment contract; the name is stable, a hash on the pods rolls them. */
  public static final String ENVIRONMENT = "workload-environment";

  /** Headless Service that gives each pod a name. */
  public static final String PODS = "workload-pods";

  /** Service of type LoadBalancer, under that exposure alone. */
  public static final String PUBLIC = "workload-public";

  /** NetworkPolicy over every pod of the Region that allows nothing. */
  public static final String DEFAULT_DENY = "default-deny";

  private Names() {}
}
