package id.pamong.validation.keputusan.penugasan;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.syarat.Affairs;
import id.pamong.validation.keputusan.syarat.ProvinceAffairs;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The affair of a service as an instrument states it that assigns the service by name, for a
 * request that states none.
 *
 * @param urusan the affair
 * @param part the part of it, if stated
 * @param citation the instrument
 * @param letak where it states the affair
 * @param isOfAnother whether another government than the kabupaten or kota assigns it, so that it
 *     is a part of what that government has (UU 23/2014 Pasal 1 angka 11)
 */
public record NamedAffair(
    UrusanPemerintahan urusan,
    Optional<SubUrusan> part,
    String citation,
    JsonPointer letak,
    boolean isOfAnother) {

  /**
   * Returns the condition that the affair is of the kabupaten or kota. What another government
   * assigns is not taken for one of its own while the share of the annex is not stated.
   */
  public Syarat ofKabupatenKota(PermintaanKeputusan request, boolean isSinceUu23) {
    Syarat stated = Affairs.stated(asked(request), isSinceUu23);
    return isOfAnother && stated.hasil() == Hasil.TERPENUHI && request.pembagianUrusan().isEmpty()
        ? told(stated.jenis(), Hasil.TIDAK_DIKETAHUI, stated, ProvinceAffairs.DIVISION)
        : told(stated);
  }

  /** Returns the condition on the share of the affair, where a request states one. */
  public Optional<Syarat> division(PermintaanKeputusan request) {
    return Affairs.division(asked(request));
  }

  /** Returns the condition that the affair is of the provinsi. */
  public Syarat ofProvinsi(PermintaanKeputusan request, boolean isSinceUu23) {
    return told(ProvinceAffairs.stated(asked(request), isSinceUu23));
  }

  /** Returns the instrument that told the affair of a condition on the kabupaten or kota. */
  public static Optional<String> citationIn(Syarat condition) {
    List<String> facts = condition.dalil().fakta();
    return condition.jenis() == JenisSyarat.URUSAN && facts.size() > 1
        ? Optional.of(facts.get(1))
        : Optional.empty();
  }

  private PermintaanKeputusan asked(PermintaanKeputusan request) {
    return PermintaanKeputusan.builder()
        .from(request)
        .urusan(urusan)
        .subUrusan(part.or(request::subUrusan))
        .build();
  }

  /** What was looked up where a request states the affair, the instrument states. */
  private Syarat told(Syarat stated) {
    return told(stated.jenis(), stated.hasil(), stated, stated.dalil().letak());
  }

  private Syarat told(JenisSyarat jenis, Hasil hasil, Syarat stated, JsonPointer place) {
    Dalil dalil = stated.dalil();
    if (!dalil.sumber().equals(Dalil.PERMINTAAN)) {
      return stated;
    }
    List<Object> facts = new ArrayList<>(dalil.fakta());
    facts.add(citation);
    Fakta told = Fakta.of(facts.toArray());
    return Syarat.of(
        jenis,
        hasil,
        place.equals(Affairs.PLACE)
            ? new Dalil(dalil.dasar(), told, citation, letak)
            : new Dalil(dalil.dasar(), told, Dalil.PERMINTAAN, place));
  }
}
