/** Measurements against the budgets; see {@code benchmarks/README.md}. */
@NullMarked
package id.pamong.benchmarks;

import org.jspecify.annotations.NullMarked;
