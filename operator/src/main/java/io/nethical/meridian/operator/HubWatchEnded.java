// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import io.javaoperatorsdk.operator.api.config.InformerStoppedHandler;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * A watch of the hub that ends for good would leave a leader that renews its lease and hears
 * nothing. Such a process ends; the next one lists anew. Only the SDK asks for this bean, by its
 * type, which the container does not see.
 */
@Singleton
@Unremovable
class HubWatchEnded implements InformerStoppedHandler {

  private static final Logger LOG = Logger.getLogger(HubWatchEnded.class);

  private final Runnable end;

  @Inject
  HubWatchEnded() {
    this(() -> Runtime.getRuntime().halt(1));
  }

  HubWatchEnded(Runnable end) {
    this.end = end;
  }

  /** Without a failure it was ended by us, on the way out. */
  @Override
  @SuppressWarnings("rawtypes")
  public void onStop(SharedIndexInformer watch, Throwable failure) {
    if (failure != null) {
      LOG.errorf(failure, "A watch of the hub ended: %s. Ending, to begin anew.", watch);
      end.run();
    }
  }
}
