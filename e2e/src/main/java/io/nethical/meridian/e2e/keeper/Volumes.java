// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.keeper;

import io.fabric8.kubernetes.api.model.PersistentVolume;
import io.fabric8.kubernetes.api.model.PersistentVolumeBuilder;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.Map;

/** The provisioner that the storage classes {@code ssd} and {@code hdd} name. */
final class Volumes {

  private static final String PROVISIONER = "meridian.nethical.io/keeper";
  private static final String ASKED = "volume.kubernetes.io/storage-provisioner";
  private static final String PROVISIONED_BY = "pv.kubernetes.io/provisioned-by";

  private final KubernetesClient client;

  Volumes(KubernetesClient client) {
    this.client = client;
  }

  /**
   * Makes the volume of a claim once the cluster asks for it: for these classes after the pod has
   * got its node.
   */
  void provide(PersistentVolumeClaim claim) {
    Map<String, String> annotations = claim.getMetadata().getAnnotations();
    boolean asked = annotations != null && PROVISIONER.equals(annotations.get(ASKED));
    if (asked
        && claim.getSpec().getVolumeName() == null
        && claim.getMetadata().getDeletionTimestamp() == null) {
      client.resource(volumeFor(claim)).fieldManager("keeper").forceConflicts().serverSideApply();
    }
  }

  /** Removes a volume whose claim is gone, when its class says so. */
  void reclaim(PersistentVolume volume) {
    Map<String, String> annotations = volume.getMetadata().getAnnotations();
    boolean ours = annotations != null && PROVISIONER.equals(annotations.get(PROVISIONED_BY));
    boolean released =
        volume.getStatus() != null && "Released".equals(volume.getStatus().getPhase());
    if (ours && released && "Delete".equals(volume.getSpec().getPersistentVolumeReclaimPolicy())) {
      client.resource(volume).delete();
    }
  }

  private static PersistentVolume volumeFor(PersistentVolumeClaim claim) {
    String name = "pvc-" + claim.getMetadata().getUid();
    return new PersistentVolumeBuilder()
        .withNewMetadata()
        .withName(name)
        .addToAnnotations(PROVISIONED_BY, PROVISIONER)
        .endMetadata()
        .withNewSpec()
        .withAccessModes(claim.getSpec().getAccessModes())
        .withStorageClassName(claim.getSpec().getStorageClassName())
        .withPersistentVolumeReclaimPolicy("Delete")
        .addToCapacity("storage", claim.getSpec().getResources().getRequests().get("storage"))
        .withNewClaimRef()
        .withApiVersion("v1")
        .withKind("PersistentVolumeClaim")
        .withNamespace(claim.getMetadata().getNamespace())
        .withName(claim.getMetadata().getName())
        .withUid(claim.getMetadata().getUid())
        .endClaimRef()
        .withNewHostPath("/var/lib/keeper/" + name, "DirectoryOrCreate")
        .endSpec()
        .build();
  }
}
