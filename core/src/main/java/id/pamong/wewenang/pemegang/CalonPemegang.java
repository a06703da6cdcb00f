package id.pamong.wewenang.pemegang;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;

/**
 * An office that an instrument or the law names for a service, and the decision on it. Immutable
 * and thread-safe.
 *
 * @param jabatan the office
 * @param keputusan whether it is competent, and why
 */
public record CalonPemegang(JabatanWilayah jabatan, KeputusanWewenang keputusan) {}
