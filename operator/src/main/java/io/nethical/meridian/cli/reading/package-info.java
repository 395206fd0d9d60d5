/**
 * From files to a fleet.
 *
 * <p>The rule: whatever stands in a file, reading ends in values. What cannot be read or is not
 * sound is a fault with its place, never an exception.
 */
package io.nethical.meridian.cli.reading;
