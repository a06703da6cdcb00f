/** Documents in and out of JSON, their structural findings, and their JSON Schema. */
@NullMarked
package id.pamong.json;

import org.jspecify.annotations.NullMarked;
