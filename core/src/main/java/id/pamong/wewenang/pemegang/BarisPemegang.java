package id.pamong.wewenang.pemegang;

import id.pamong.hukum.Periode;
import id.pamong.wilayah.KodeWilayah;

/**
 * How a service is held at a place, on all days of a period alike. Immutable and thread-safe.
 *
 * @param layanan the service
 * @param tempat the kecamatan; a village where villages of the kecamatan differ; the kabupaten or
 *     kota itself where the edition of the day has no kecamatan of it
 * @param periode the days, as long as nothing changes
 * @param keadaan how it is held
 */
public record BarisPemegang(
    String layanan, KodeWilayah tempat, Periode periode, KeadaanPemegang keadaan) {}
