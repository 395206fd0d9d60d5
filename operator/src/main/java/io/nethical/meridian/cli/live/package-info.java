/**
 * Hub and members as a person at a prompt may ask them.
 *
 * <p>The rule: nothing is ever written. A member that does not answer is a line of the report.
 */
package io.nethical.meridian.cli.live;
