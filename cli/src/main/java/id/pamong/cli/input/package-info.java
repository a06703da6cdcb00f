/** Files, directories, lines and documents, as commands are given them. */
@NullMarked
package id.pamong.cli.input;

import org.jspecify.annotations.NullMarked;
