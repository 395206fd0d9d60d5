// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.audit;

/**
 * One thing that an account may do. An apply that makes its object is a patch in the log, and needs
 * the right to create, too.
 *
 * @param group API group; empty for the core
 * @param resource plural, with the subresource after a slash when there is one
 * @param name the one object it is about; empty: any
 */
public record Right(String group, String resource, String verb, String name) {

  /** Whether a call needed it. */
  public boolean neededBy(AuditEntry call) {
    return call.group().equals(group)
        && call.resource().equals(resource)
        && (call.verb().equals(verb) || verb.equals("create") && call.created())
        && (name.isEmpty() || call.name().equals(name));
  }

  @Override
  public String toString() {
    return verb + " " + resource + (group.isEmpty() ? "" : "." + group) + " " + name;
  }
}
