/** The register of legal instruments with the days on which they were in force. */
@NullMarked
package id.pamong.validation.register;

import org.jspecify.annotations.NullMarked;
