package id.pamong.json;

import id.pamong.finding.Report;
import java.util.Optional;

/**
 * A document that was checked, as a report in JSON tells of it. Immutable and thread-safe.
 *
 * @param source where the document came from, such as the name of a file
 * @param jenis the type of the document, if it could be told
 * @param report what was found
 */
public record CheckedDocument(String source, Optional<JenisDokumen> jenis, Report report) {}
