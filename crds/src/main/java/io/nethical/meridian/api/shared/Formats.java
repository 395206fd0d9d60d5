// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

/** Patterns of the strings in the API, each as the API server checks it (RE2, anchored). */
public final class Formats {
  /** A DNS label, such as eu-central-1. */
  public static final String NAME = "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$";

  /** A DNS subdomain as Kubernetes names its objects. */
  public static final String SUBDOMAIN = "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$";

  /** A label value: letters, digits, dot, dash, underscore. */
  public static final String WORD = "^[A-Za-z0-9]([-A-Za-z0-9._]*[A-Za-z0-9])?$";

  /** A host name. */
  public static final String HOST = "^[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?$";

  /** A host name or an IP address of either family. */
  public static final String ADDRESS = "^[A-Za-z0-9:]([-A-Za-z0-9.:]*[A-Za-z0-9:])?$";

  /** A web address without credentials in it. */
  public static final String URL = "^https?://[^\\s@]+$";

  /** An absolute HTTP path. */
  public static final String PATH = "^/[^\\s]*$";

  /** A container image with a tag or a digest. */
  public static final String IMAGE =
      "^[a-z0-9][a-z0-9._:/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[a-f0-9]{64})$";

  /** A bucket's name as S3 allows it. */
  public static final String BUCKET = "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$";

  /** A name of an environment variable. */
  public static final String ENV_NAME = "^[A-Za-z_][A-Za-z0-9_]*$";

  /** ISO 3166-1 alpha-2. */
  public static final String COUNTRY = "^[A-Z]{2}$";

  /** ISO 3166-2. */
  public static final String SUBDIVISION = "^[A-Z]{2}-[A-Z0-9]{1,3}$";

  /** Bytes as a whole number with a unit, such as 200Gi. */
  public static final String SIZE = "^[1-9][0-9]{0,5}([KMGTP]i|[kMGTP])$";

  /** Processor cores: 2, 0.5 or 500m; never zero. */
  public static final String CPU =
      "^([1-9][0-9]{0,3}(\\.[0-9]{1,3})?|0\\.0{0,2}[1-9][0-9]{0,2}|[1-9][0-9]{0,5}m)$";

  /** A span of time with one unit, ms to h, such as 50ms or 30s; never zero. */
  public static final String DURATION = "^[1-9][0-9]{0,4}(ms|s|m|h)$";

  /** A span of time of whole seconds with one unit, s to h, such as 30s or 24h; never zero. */
  public static final String SECONDS = "^[1-9][0-9]{0,4}[smh]$";

  /** A point in time, RFC 3339 in UTC to the second. */
  public static final String INSTANT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$";

  /** A calendar day. */
  public static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

  /** Five cron fields. */
  public static final String CRON = "^[0-9*/,-]+( [0-9*/,-]+){2}( [0-9A-Za-z*/,-]+){2}$";

  /** A decimal from 0 to 1. */
  public static final String FRACTION = "^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$";

  /** A decimal from 0 to 100. */
  public static final String PERCENT = "^(100(\\.0{1,3})?|[1-9]?[0-9](\\.[0-9]{1,3})?)$";

  /** A decimal of 1 or more. */
  public static final String RATIO = "^[1-9][0-9]{0,2}(\\.[0-9]{1,3})?$";

  /** A decimal of 0 or more. */
  public static final String EPSILON = "^[0-9]{1,3}(\\.[0-9]{1,4})?$";

  /** Degrees from -90 to 90. */
  public static final String LATITUDE = "^-?([0-8]?[0-9](\\.[0-9]{1,6})?|90(\\.0{1,6})?)$";

  /** Degrees from -180 to 180. */
  public static final String LONGITUDE =
      "^-?((1[0-7][0-9]|[1-9]?[0-9])(\\.[0-9]{1,6})?|180(\\.0{1,6})?)$";

  /** A PostgreSQL major version of two digits. */
  public static final String MAJOR = "^[1-9][0-9]$";

  /** A range of addresses of either family, such as 203.0.113.0/24. */
  public static final String CIDR = "^[0-9A-Fa-f.:]+/[0-9]{1,3}$";

  private Formats() {}
}
