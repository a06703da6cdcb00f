/** Decisions, holders and gaps as text and Markdown, in Indonesian and English. */
@NullMarked
package id.pamong.validation.keputusan.page;

import org.jspecify.annotations.NullMarked;
