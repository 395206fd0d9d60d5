/**
 * What commands say, once as values and once as text.
 *
 * <p>The rule: a report is a record, and its text is made of that record alone, so that people and
 * machines are never told different things.
 */
package io.nethical.meridian.cli.reports;
