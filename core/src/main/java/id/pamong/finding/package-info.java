/** What a check found: severities, findings and reports, for structure and for law alike. */
@NullMarked
package id.pamong.finding;

import org.jspecify.annotations.NullMarked;
