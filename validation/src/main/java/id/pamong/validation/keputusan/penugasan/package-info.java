/**
 * What governments assign to desa and regions: the instruments, found by their receivers, and their
 * conditions. Not exported.
 */
@NullMarked
package id.pamong.validation.keputusan.penugasan;

import org.jspecify.annotations.NullMarked;
