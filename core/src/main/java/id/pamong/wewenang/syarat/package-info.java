/** The tree of reasons of a decision: conditions, their outcomes, and what they rest on. */
@NullMarked
package id.pamong.wewenang.syarat;

import org.jspecify.annotations.NullMarked;
