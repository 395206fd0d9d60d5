// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes Quarkus' generated classes the same in every build: SettledNames.java JAR. Its build steps
 * run side by side and number the keys of their start-up context by who comes first; Quarkus 3.33
 * has no setting against it, later ones name them after the class. Here they are numbered anew in
 * the order of the classes' names. Nothing but these names changes.
 */
final class SettledNames {

  private static final Pattern KEY = Pattern.compile("proxykey[0-9]+");
  private static final int CLASS_FILE = 0xCAFEBABE;

  private final Map<String, String> settled = new HashMap<>();

  public static void main(String[] args) throws IOException {
    var jar = Path.of(args[0]);
    var entries = new TreeMap<String, byte[]>();
    try (var in = new ZipInputStream(Files.newInputStream(jar))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    var names = new SettledNames();
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (var entry : entries.entrySet()) {
        var written = new ZipEntry(entry.getKey());
        written.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        out.putNextEntry(written);
        out.write(
            entry.getKey().endsWith(".class") ? names.in(entry.getValue()) : entry.getValue());
      }
    }
  }

  /** The class with other texts in its constant pool, which refers to them by number. */
  private byte[] in(byte[] bytes) throws IOException {
    var bytesOut = new ByteArrayOutputStream();
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    var out = new DataOutputStream(bytesOut);
    if (in.readInt() != CLASS_FILE) {
      throw new IllegalArgumentException("no class file");
    }
    out.writeInt(CLASS_FILE);
    out.writeInt(in.readInt());
    var count = in.readUnsignedShort();
    out.writeShort(count);
    for (var index = 1; index < count; index++) {
      index += constant(in, out);
    }
    in.transferTo(out);
    return bytesOut.toByteArray();
  }

  /** Copies a constant; 1 for those that take two places. */
  private int constant(DataInputStream in, DataOutputStream out) throws IOException {
    var tag = in.readUnsignedByte();
    out.writeByte(tag);
    if (tag == 1) {
      out.writeUTF(name(in.readUTF()));
      return 0;
    }
    var length =
        switch (tag) {
          case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
          case 5, 6 -> 8;
          case 7, 8, 16, 19, 20 -> 2;
          case 15 -> 3;
          default -> throw new IllegalArgumentException("constant of kind " + tag);
        };
    out.write(in.readNBytes(length));
    return tag == 5 || tag == 6 ? 1 : 0;
  }

  private String name(String text) {
    return KEY.matcher(text).matches()
        ? settled.computeIfAbsent(text, key -> "settledkey" + settled.size())
        : text;
  }
}
