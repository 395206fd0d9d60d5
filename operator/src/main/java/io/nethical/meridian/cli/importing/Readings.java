// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static io.nethical.meridian.cli.importing.Reading.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import io.nethical.meridian.cli.importing.Finding.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** How texts of environment files are read, one function for each kind of field. */
final class Readings {

  private static final Set<String> YES = Set.of("true", "1", "yes", "on");
  private static final Set<String> NO = Set.of("false", "0", "no", "off");

  /** Digits alone: an exponent could ask for a number of any length. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,15})?");

  private static final long LONGEST = 99_999;
  private static final List<String> TIME_UNITS = List.of("s", "m", "h");
  private static final List<String> MEMORY_UNITS = List.of("Mi", "Gi", "Ti", "Pi");

  private Readings() {}

  /** Empty: neither yes nor no. */
  static Optional<Boolean> truth(String text) {
    var word = text.toLowerCase(Locale.ROOT);
    return YES.contains(word) || NO.contains(word)
        ? Optional.of(YES.contains(word))
        : Optional.empty();
  }

  static Reading bool(String text) {
    return truth(text)
        .map(truth -> Reading.of(NODES.booleanNode(truth)))
        .orElseGet(() -> Reading.unknown(text, "one of true, false, 1, 0, yes, no, on, off"));
  }

  static Function<String, Reading> whole(long least, long most) {
    return text -> number(text, least, most, Readings::integer);
  }

  /** Seconds as a span of time in its largest whole unit. */
  static Reading seconds(String text) {
    return number(
        text, 1, LONGEST, seconds -> NODES.textNode(inLargestUnit(seconds, 60, TIME_UNITS)));
  }

  static Reading mebibytes(String text) {
    return number(
        text, 1, 999_999, size -> NODES.textNode(inLargestUnit(size, 1024, MEMORY_UNITS)));
  }

  /** The pattern is the schema's, so that nothing is imported which the hub would refuse. */
  static Function<String, Reading> text(String pattern, int longest, String expected) {
    var shape = Pattern.compile(pattern);
    return text ->
        text.length() <= longest && shape.matcher(text).matches()
            ? Reading.of(NODES.textNode(text))
            : Reading.unknown(text, expected);
  }

  /** Any case is understood; the word is written as given here. */
  static Function<String, Reading> word(String... words) {
    return text ->
        Arrays.stream(words)
            .filter(word -> word.equalsIgnoreCase(text))
            .findFirst()
            .map(word -> Reading.of(NODES.textNode(word)))
            .orElseGet(() -> Reading.unknown(text, "one of " + String.join(", ", words)));
  }

  private static Reading number(
      String text, long least, long most, LongFunction<JsonNode> written) {
    if (!NUMBER.matcher(text).matches()) {
      return Reading.unknown(text, "a number from " + least + " to " + most);
    }
    var exact = new BigDecimal(text);
    var whole = exact.setScale(0, RoundingMode.CEILING).longValueExact();
    if (whole < least || whole > most) {
      return Reading.unknown(text, "a number from " + least + " to " + most);
    }
    var reading = Reading.of(written.apply(whole));
    return exact.compareTo(BigDecimal.valueOf(whole)) == 0
        ? reading
        : reading.with(Kind.AMBIGUOUS, text + " is not whole; it was rounded up to " + whole);
  }

  private static JsonNode integer(long value) {
    return value == (int) value ? NODES.numberNode((int) value) : NODES.numberNode(value);
  }

  private static String inLargestUnit(long value, int step, List<String> units) {
    var rest = value;
    var unit = 0;
    while (unit < units.size() - 1 && rest % step == 0) {
      rest /= step;
      unit++;
    }
    return rest + units.get(unit);
  }
}
