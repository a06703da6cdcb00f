package id.pamong.hukum;

/**
 * What an instrument does to an earlier one. Immutable and thread-safe.
 *
 * @param jenis amends, replaces or revokes
 * @param instrumen the earlier instrument
 */
public record HubunganInstrumen(JenisHubungan jenis, InstrumenHukum instrumen) {}
