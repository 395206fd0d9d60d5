// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.keeper;

import io.fabric8.kubernetes.api.model.PersistentVolume;
import io.fabric8.kubernetes.api.model.PersistentVolumeBuilder;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.Map;
import java.util.Optional;

/**
 * The provisioner that the storage classes {@code ssd} and {@code hdd} name. Where nodes are
 * simulated a volume is a name; on real ones it has a disk.
 */
final class Volumes {

  private static final String PROVISIONER = "meridian.nethical.io/keeper";
  private static final String ASKED = "volume.kubernetes.io/storage-provisioner";
  private static final String NODE = "volume.kubernetes.io/selected-node";
  private static final String STORAGE = "storage";
  private static final String PROVISIONED_BY = "pv.kubernetes.io/provisioned-by";

  private final KubernetesClient client;
  private final Optional<Disks> disks;

  Volumes(KubernetesClient client, Optional<Disks> disks) {
    this.client = client;
    this.disks = disks;
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
      disks.ifPresent(real -> real.make(name(claim), wanted(claim)));
      client.resource(volumeFor(claim)).fieldManager("keeper").forceConflicts().serverSideApply();
    } else if (asked && grew(claim)) {
      disks.ifPresent(real -> grow(real, claim));
    }
  }

  /** A bound claim that asks for more than it has; nobody can ask for less. */
  private static boolean grew(PersistentVolumeClaim claim) {
    Map<String, Quantity> has = claim.getStatus().getCapacity();
    return claim.getSpec().getVolumeName() != null
        && has != null
        && has.containsKey(STORAGE)
        && Quantity.getAmountInBytes(wanted(claim))
                .compareTo(Quantity.getAmountInBytes(has.get(STORAGE)))
            > 0;
  }

  /** The disk first, then the volume, then the claim, as each promises what the one before has. */
  private void grow(Disks real, PersistentVolumeClaim claim) {
    real.grow(name(claim), wanted(claim));
    client.persistentVolumes().withName(name(claim)).edit(volume -> sized(volume, wanted(claim)));
    client
        .resource(claim)
        .editStatus(
            old ->
                old.edit().editStatus().addToCapacity(STORAGE, wanted(claim)).endStatus().build());
  }

  private static PersistentVolume sized(PersistentVolume volume, Quantity size) {
    return volume.edit().editSpec().addToCapacity(STORAGE, size).endSpec().build();
  }

  /** Removes a volume whose claim is gone, when its class says so. */
  void reclaim(PersistentVolume volume) {
    Map<String, String> annotations = volume.getMetadata().getAnnotations();
    boolean ours = annotations != null && PROVISIONER.equals(annotations.get(PROVISIONED_BY));
    boolean released =
        volume.getStatus() != null && "Released".equals(volume.getStatus().getPhase());
    if (ours && released && "Delete".equals(volume.getSpec().getPersistentVolumeReclaimPolicy())) {
      client.resource(volume).delete();
      disks.ifPresent(real -> real.remove(volume.getMetadata().getName()));
    }
  }

  private static String name(PersistentVolumeClaim claim) {
    return "pvc-" + claim.getMetadata().getUid();
  }

  private static Quantity wanted(PersistentVolumeClaim claim) {
    return claim.getSpec().getResources().getRequests().get(STORAGE);
  }

  private PersistentVolume volumeFor(PersistentVolumeClaim claim) {
    PersistentVolume volume = bare(claim);
    return disks
        .map(real -> onDisk(volume, real, claim.getMetadata().getAnnotations().get(NODE)))
        .orElseGet(
            () ->
                volume
                    .edit()
                    .editSpec()
                    .withNewHostPath("/var/lib/keeper/" + name(claim), "DirectoryOrCreate")
                    .endSpec()
                    .build());
  }

  /** Of the kind {@code local}, whose group the kubelet sets as a pod's {@code fsGroup} asks. */
  private static PersistentVolume onDisk(PersistentVolume volume, Disks disks, String node) {
    return volume
        .edit()
        .editSpec()
        .withNewLocal()
        .withPath(disks.path(volume.getMetadata().getName()).toString())
        .endLocal()
        .withNewNodeAffinity()
        .withNewRequired()
        .addNewNodeSelectorTerm()
        .addNewMatchExpression()
        .withKey("kubernetes.io/hostname")
        .withOperator("In")
        .withValues(node)
        .endMatchExpression()
        .endNodeSelectorTerm()
        .endRequired()
        .endNodeAffinity()
        .endSpec()
        .build();
  }

  private static PersistentVolume bare(PersistentVolumeClaim claim) {
    return new PersistentVolumeBuilder()
        .withNewMetadata()
        .withName(name(claim))
        .addToAnnotations(PROVISIONED_BY, PROVISIONER)
        .endMetadata()
        .withNewSpec()
        .withAccessModes(claim.getSpec().getAccessModes())
        .withStorageClassName(claim.getSpec().getStorageClassName())
        .withPersistentVolumeReclaimPolicy("Delete")
        .addToCapacity(STORAGE, wanted(claim))
        .withNewClaimRef()
        .withApiVersion("v1")
        .withKind("PersistentVolumeClaim")
        .withNamespace(claim.getMetadata().getNamespace())
        .withName(claim.getMetadata().getName())
        .withUid(claim.getMetadata().getUid())
        .endClaimRef()
        .endSpec()
        .build();
  }
}
