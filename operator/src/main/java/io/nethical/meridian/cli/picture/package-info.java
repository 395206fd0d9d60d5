/**
 * A fleet as it was given, and what the planner makes of it.
 *
 * <p>The rule: values only. Files and hubs are read elsewhere, and nothing is printed from here.
 */
package io.nethical.meridian.cli.picture;
