/**
 * Grants: decrees and assignments made ready, with their conditions, to be found by service and
 * region. Not exported.
 */
@NullMarked
package id.pamong.validation.keputusan.pemberian;

import org.jspecify.annotations.NullMarked;
