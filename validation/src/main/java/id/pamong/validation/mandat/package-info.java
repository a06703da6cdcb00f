/** The rules of letters of mandate and of orders that appoint a Plh or Plt. */
@NullMarked
package id.pamong.validation.mandat;

import org.jspecify.annotations.NullMarked;
