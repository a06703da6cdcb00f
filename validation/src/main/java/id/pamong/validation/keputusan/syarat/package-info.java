/**
 * Conditions of one decree, assignment or office: affair, service, limits, receiver, signer. Not
 * exported.
 */
@NullMarked
package id.pamong.validation.keputusan.syarat;

import org.jspecify.annotations.NullMarked;
