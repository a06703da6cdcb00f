/**
 * Documents in and out of JSON, their structural findings, and their JSON Schema.
 *
 * <p>Structural findings bear these parameters; {@code value} and {@code property} are shortened
 * and masked, kinds are named as in JSON Schema, and a {@code reason} is a stable code in kebab
 * case:
 *
 * <table>
 *   <caption>Parameters of structural findings</caption>
 *   <tr><th>Rule</th><th>Place</th><th>Parameters</th></tr>
 *   <tr><td>json-tidak-sah</td><td>the last value that was read</td>
 *       <td>reason (empty, truncated, malformed, trailing), line, column</td></tr>
 *   <tr><td>bukan-utf8</td><td>the document</td><td>position</td></tr>
 *   <tr><td>terlalu-besar</td><td>the value</td>
 *       <td>what (bytes, depth, nodes, text, number), limit</td></tr>
 *   <tr><td>kunci-ganda</td><td>the property</td><td>property</td></tr>
 *   <tr><td>jenis-nilai</td><td>the value</td><td>expected, actual</td></tr>
 *   <tr><td>properti-tidak-dikenal</td><td>the property</td><td>property; suggestions</td></tr>
 *   <tr><td>properti-wajib</td><td>the object that lacks it</td><td>property</td></tr>
 *   <tr><td>nilai-tidak-sah</td><td>the value</td>
 *       <td>type, reason, value, and position (of a text) or allowed (of constants);
 *       suggestions</td></tr>
 *   <tr><td>gabungan-tidak-sah</td><td>the object</td><td>type, message (English)</td></tr>
 *   <tr><td>jenis-dokumen</td><td>the document, or its jenis</td>
 *       <td>property, allowed, value if there is one; suggestions</td></tr>
 * </table>
 */
@NullMarked
package id.pamong.json;

import org.jspecify.annotations.NullMarked;
