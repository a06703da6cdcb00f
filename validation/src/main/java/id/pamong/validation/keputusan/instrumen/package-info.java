/**
 * Instruments and their days: what revokes, replaces or amends them, and the codes that their
 * issuers had. Not exported.
 */
@NullMarked
package id.pamong.validation.keputusan.instrumen;

import org.jspecify.annotations.NullMarked;
