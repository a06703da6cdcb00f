/**
 * One small main per user story. What stands between {@code // snippet:NAME} and {@code // end} is
 * shown in the README; a test compares the two.
 */
@NullMarked
package id.pamong.examples;

import org.jspecify.annotations.NullMarked;
