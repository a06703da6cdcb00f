/** How a command is called and answers: languages, colours, exit statuses, complaints. */
@NullMarked
package id.pamong.cli.console;

import org.jspecify.annotations.NullMarked;
