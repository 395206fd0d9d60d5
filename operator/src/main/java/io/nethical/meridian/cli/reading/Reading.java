// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reading;

import io.nethical.meridian.cli.picture.Contents;
import io.nethical.meridian.cli.picture.Fault;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of reading files.
 *
 * @param contents all that is sound
 * @param faults all that is not, in the order of the files
 * @param notes documents that were passed over, and why
 */
public record Reading(Contents contents, List<Fault> faults, List<String> notes) {

  public Reading {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /**
   * @param namespace of documents that name none
   */
  public static Reading of(List<Path> paths, String namespace) {
    var files = new GivenFiles();
    paths.forEach(files::read);
    var intake = new Intake(namespace, files.faults());
    files.documents().forEach(intake::take);
    return intake.reading();
  }
}
