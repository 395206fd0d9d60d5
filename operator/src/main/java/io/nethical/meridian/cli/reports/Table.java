// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows under a head, in columns as wide as what stands in them. A column of figures is flush right.
 */
final class Table {

  private static final String FIGURE = "-|[-+]?[\\d,.]+%?";
  private static final String MARGIN = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... head) {
    rows.add(List.of(head));
  }

  /** Null is told as {@code -}. */
  Table row(Object... cells) {
    rows.add(Arrays.stream(cells).map(Table::cell).toList());
    return this;
  }

  private static String cell(Object value) {
    return switch (value) {
      case null -> "-";
      case Number number when number.longValue() >= 1_000 -> grouped(number.longValue());
      case List<?> list ->
          list.isEmpty()
              ? "-"
              : list.stream().map(Object::toString).collect(Collectors.joining(" "));
      default -> value.toString().isEmpty() ? "-" : value.toString();
    };
  }

  /** Thousands apart, in one spelling whatever the machine's language. */
  private static String grouped(long number) {
    return String.format(java.util.Locale.ROOT, "%,d", number);
  }

  List<String> lines() {
    var columns = IntStream.range(0, rows.getFirst().size()).mapToObj(this::column).toList();
    return rows.stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .mapToObj(i -> columns.get(i).fit(row.get(i)))
                    .collect(Collectors.joining(MARGIN, MARGIN, "")))
        .toList();
  }

  private Column column(int index) {
    var width = rows.stream().mapToInt(row -> row.get(index).length()).max().orElse(0);
    var body = rows.stream().skip(1).map(row -> row.get(index)).toList();
    return new Column(width, !body.isEmpty() && body.stream().allMatch(c -> c.matches(FIGURE)));
  }

  private record Column(int width, boolean right) {
    String fit(String cell) {
      var room = " ".repeat(width - cell.length());
      return right ? room + cell : cell + room;
    }
  }
}
