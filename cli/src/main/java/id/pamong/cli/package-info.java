/** The {@code pamong} command: documents, regions, rules and schemas from a shell. */
@NullMarked
package id.pamong.cli;

import org.jspecify.annotations.NullMarked;
