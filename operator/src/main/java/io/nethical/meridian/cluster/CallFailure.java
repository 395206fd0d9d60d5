// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.nethical.meridian.observed.Outcome;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Puts what a call failed with into the closed sets of reasons, and into words for people. */
final class CallFailure {

  private static final int MOST_CHARACTERS = 300;

  private CallFailure() {}

  /** The {@code ClusterReachable} reason. */
  static String reachabilityReason(Throwable failure) {
    if (isMistrust(failure)) {
      return "TlsFailed";
    }
    return switch (code(failure)) {
      case 401 -> "CredentialsExpired";
      case 403 -> "CredentialsInvalid";
      case 429 -> "Throttled";
      default -> "ProbeFailed";
    };
  }

  /** The {@code Applied} outcome. */
  static Outcome.Result applyResult(KubernetesClientException failure) {
    return switch (failure.getCode()) {
      case 403 ->
          words(failure).contains("exceeded quota")
              ? Outcome.Result.QUOTA_EXCEEDED
              : Outcome.Result.FORBIDDEN;
      case 409 ->
          isFieldConflict(failure) ? Outcome.Result.FIELD_CONFLICT : Outcome.Result.APPLY_FAILED;
      default -> Outcome.Result.APPLY_FAILED;
    };
  }

  /** The object changed under us, as opposed to another manager holding a value. */
  static boolean isStale(KubernetesClientException failure) {
    return failure.getCode() == 409 && !isFieldConflict(failure);
  }

  private static boolean isFieldConflict(KubernetesClientException failure) {
    Status status = failure.getStatus();
    return status != null
        && status.getDetails() != null
        && status.getDetails().getCauses().stream()
            .anyMatch(cause -> "FieldManagerConflict".equals(cause.getReason()));
  }

  /** One line without request ids or addresses that would make every status differ. */
  static String words(Throwable failure) {
    String words =
        failure instanceof KubernetesClientException e && e.getStatus() != null
            ? e.getStatus().getMessage()
            : rootMessage(failure);
    String line =
        words == null
            ? failure.getClass().getSimpleName()
            : words.lines().collect(Collectors.joining(" "));
    return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) + "…" : line;
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  /** The HTTP status behind a failure, however it is wrapped; 0 when there was no answer. */
  static int code(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof KubernetesClientException e && e.getCode() > 0) {
        return e.getCode();
      }
    }
    return 0;
  }

  /**
   * One side does not accept the other's certificate. A handshake that is merely cut off is what a
   * dead server behind a balancer looks like.
   */
  private static boolean isMistrust(Throwable failure) {
    return hasCause(failure, CertificateException.class)
        || hasCause(failure, CertPathValidatorException.class)
        || hasCause(failure, SSLPeerUnverifiedException.class)
        || hasAlert(failure);
  }

  private static boolean hasAlert(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SSLException && String.valueOf(t.getMessage()).contains("alert")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return true;
      }
    }
    return false;
  }
}
