/** What the rules of several document types share; not exported. */
@NullMarked
package id.pamong.validation.dokumen;

import org.jspecify.annotations.NullMarked;
