package id.pamong.testing;

import id.pamong.data.OfficialWilayah;
import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.LingkupInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.BerkasKeputusan;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that one decision is made from, with changes of it. Immutable.
 *
 * @param kind the way to authority
 * @param file the instruments and the request
 * @param isMoved whether the region asked for bears another code than in its decree
 */
record DecisionCase(String kind, BerkasKeputusan file, boolean isMoved) {

  private static final String NUMBER = "990";

  static DecisionCase of(String kind, PermintaanKeputusan request, PelimpahanWewenang... decrees) {
    return new DecisionCase(
        kind,
        BerkasKeputusan.builder().permintaan(request).pelimpahan(List.of(decrees)).build(),
        /* isMoved= */ false);
  }

  PermintaanKeputusan request() {
    return file.permintaan();
  }

  AuthorityEngine engine() {
    return AuthorityEngine.of(
        OfficialWilayah.suksesi(),
        file.pelimpahan(),
        file.pengubah(),
        file.penugasan(),
        file.pembantuan());
  }

  KeputusanWewenang decide() {
    return engine().decide(request());
  }

  DecisionCase with(UnaryOperator<BerkasKeputusan.Builder> change) {
    return new DecisionCase(
        kind, change.apply(BerkasKeputusan.builder().from(file)).build(), isMoved);
  }

  DecisionCase asked(UnaryOperator<PermintaanKeputusan.Builder> change) {
    return with(
        f -> f.permintaan(change.apply(PermintaanKeputusan.builder().from(request())).build()));
  }

  DecisionCase ordered(UnaryOperator<SuratMandat.Builder> change) {
    return asked(
        r ->
            r.perintah(
                request()
                    .perintah()
                    .map(order -> change.apply(SuratMandat.builder().from(order)).build())));
  }

  /** Changes the decree that a leaf cites. */
  DecisionCase decreed(Syarat leaf, UnaryOperator<PelimpahanWewenang.Builder> change) {
    return with(
        f ->
            f.pelimpahan(
                file.pelimpahan().stream()
                    .map(
                        one ->
                            cites(leaf, one.instrumen().nomor())
                                ? change.apply(PelimpahanWewenang.builder().from(one)).build()
                                : one)
                    .toList()));
  }

  /** Changes the services of the decree that a leaf cites. */
  DecisionCase served(Syarat leaf, UnaryOperator<LayananDilimpahkan.Builder> change) {
    return with(
        f ->
            f.pelimpahan(
                file.pelimpahan().stream()
                    .map(one -> cites(leaf, one.instrumen().nomor()) ? served(one, change) : one)
                    .toList()));
  }

  private static PelimpahanWewenang served(
      PelimpahanWewenang decree, UnaryOperator<LayananDilimpahkan.Builder> change) {
    return PelimpahanWewenang.builder()
        .from(decree)
        .layanan(
            decree.layanan().stream()
                .map(one -> change.apply(LayananDilimpahkan.builder().from(one)).build())
                .toList())
        .build();
  }

  DecisionCase assigned(Syarat leaf, UnaryOperator<PenugasanDesa.Builder> change) {
    return with(
        f ->
            f.penugasan(
                file.penugasan().stream()
                    .map(
                        one ->
                            cites(leaf, one.instrumen().nomor())
                                ? change.apply(PenugasanDesa.builder().from(one)).build()
                                : one)
                    .toList()));
  }

  DecisionCase assisted(Syarat leaf, UnaryOperator<PenugasanPembantuan.Builder> change) {
    return with(
        f ->
            f.pembantuan(
                file.pembantuan().stream()
                    .map(
                        one ->
                            cites(leaf, one.instrumen().nomor())
                                ? change.apply(PenugasanPembantuan.builder().from(one)).build()
                                : one)
                    .toList()));
  }

  /** Puts an office in the place of another, wherever the case names it. */
  DecisionCase replacing(JabatanWilayah from, JabatanWilayah to) {
    return offices(office -> office.equals(from) ? to : office);
  }

  /** Puts regions in the place of others, wherever the case names them but as its place. */
  DecisionCase moving(UnaryOperator<KodeWilayah> change) {
    return offices(office -> new JabatanWilayah(office.jabatan(), change.apply(office.wilayah())))
        .with(
            f ->
                f.penugasan(
                        file.penugasan().stream()
                            .map(
                                one ->
                                    PenugasanDesa.builder()
                                        .from(one)
                                        .desa(one.desa().stream().map(change).toList())
                                        .build())
                            .toList())
                    .pembantuan(
                        file.pembantuan().stream()
                            .map(
                                one ->
                                    PenugasanPembantuan.builder()
                                        .from(one)
                                        .penerima(one.penerima().stream().map(change).toList())
                                        .build())
                            .toList()));
  }

  private DecisionCase offices(UnaryOperator<JabatanWilayah> change) {
    return with(f ->
            f.pelimpahan(
                file.pelimpahan().stream()
                    .map(
                        one ->
                            PelimpahanWewenang.builder()
                                .from(one)
                                .pemberi(change.apply(one.pemberi()))
                                .penerima(one.penerima().stream().map(change).toList())
                                .build())
                    .toList()))
        .ordered(
            order ->
                order
                    .penerima(change.apply(order.build().penerima()))
                    .jabatanDigantikan(order.build().jabatanDigantikan().map(change)))
        .asked(r -> r.pejabat(change.apply(request().pejabat())));
  }

  /** Changes the services of all decrees. */
  DecisionCase allServed(UnaryOperator<LayananDilimpahkan.Builder> change) {
    return with(
        f -> f.pelimpahan(file.pelimpahan().stream().map(one -> served(one, change)).toList()));
  }

  /** Changes all decrees, since what amends another leaves its other parts as they are. */
  DecisionCase allDecreed(UnaryOperator<PelimpahanWewenang.Builder> change) {
    return with(
        f ->
            f.pelimpahan(
                file.pelimpahan().stream()
                    .map(one -> change.apply(PelimpahanWewenang.builder().from(one)).build())
                    .toList()));
  }

  /** Returns the decree that a leaf cites, if it cites one. */
  Optional<PelimpahanWewenang> decree(Syarat leaf) {
    return file.pelimpahan().stream()
        .filter(one -> cites(leaf, one.instrumen().nomor()))
        .findFirst();
  }

  /** Changes kind and day of the instrument that a leaf cites, of whatever sort. */
  DecisionCase made(Syarat leaf, UnaryOperator<InstrumenPenetapan> change) {
    return decreed(
            leaf,
            d -> {
              InstrumenPelimpahan own = d.build().instrumen();
              InstrumenPenetapan made =
                  change.apply(
                      new InstrumenPenetapan(own.jenis(), own.nomor(), own.tanggalDitetapkan()));
              return d.instrumen(
                  InstrumenPelimpahan.builder()
                      .from(own)
                      .jenis(made.jenis())
                      .tanggalDitetapkan(made.tanggalDitetapkan())
                      .tanggalBerlaku(Optional.empty())
                      .build());
            })
        .assigned(leaf, a -> a.instrumen(change.apply(a.build().instrumen())))
        .assisted(leaf, a -> a.instrumen(change.apply(a.build().instrumen())));
  }

  DecisionCase timed(Syarat leaf, Periode period) {
    return decreed(leaf, d -> d.periode(period))
        .assigned(leaf, a -> a.periode(period))
        .assisted(leaf, a -> a.periode(period));
  }

  /** Adds that the instrument which a leaf cites is revoked on a day by the one who made it. */
  DecisionCase revoked(Syarat leaf, LocalDate day) {
    DecisionCase all = this;
    for (PelimpahanWewenang one : file.pelimpahan()) {
      if (cites(leaf, one.instrumen().nomor())) {
        InstrumenPelimpahan made = one.instrumen();
        all = all.revoked(made.jenis(), made.nomor(), made.tanggalDitetapkan(), one.pemberi(), day);
      }
    }
    for (PenugasanDesa one : file.penugasan()) {
      if (cites(leaf, one.instrumen().nomor()) && one.daerah().isPresent()) {
        all = all.revoked(one.instrumen(), head(one.daerah().get()), day);
      }
    }
    for (PenugasanPembantuan one : file.pembantuan()) {
      if (cites(leaf, one.instrumen().nomor()) && one.daerah().isPresent()) {
        all = all.revoked(one.instrumen(), head(one.daerah().get()), day);
      }
    }
    return all;
  }

  DecisionCase revoked(InstrumenPenetapan made, JabatanWilayah by, LocalDate day) {
    return revoked(made.jenis(), made.nomor(), made.tanggalDitetapkan(), by, day);
  }

  private DecisionCase revoked(
      JenisInstrumen jenis, String nomor, LocalDate made, JabatanWilayah by, LocalDate day) {
    boolean isRetroactive = day.isBefore(made);
    InstrumenPengubah revocation =
        InstrumenPengubah.builder()
            .penerbit(by)
            .instrumen(
                InstrumenPelimpahan.builder()
                    .jenis(jenis)
                    .nomor(NUMBER)
                    .tanggalDitetapkan(isRetroactive ? made.plusDays(1) : day)
                    .tanggalBerlaku(isRetroactive ? Optional.of(day) : Optional.empty())
                    .alasanBerlakuSurut(
                        isRetroactive
                            ? Optional.of(AlasanBerlakuSurut.MENGHINDARI_KERUGIAN_LEBIH_BESAR)
                            : Optional.empty())
                    .addHubungan(
                        new HubunganInstrumen(
                            JenisHubungan.MENCABUT, reference(jenis, nomor, made, by.wilayah())))
                    .build())
            .build();
    return with(f -> f.addPengubah(revocation));
  }

  static InstrumenHukum reference(
      JenisInstrumen jenis, String nomor, LocalDate made, KodeWilayah daerah) {
    InstrumenHukum.Builder reference =
        InstrumenHukum.builder().jenis(jenis).nomor(nomor).tahun(made.getYear());
    return jenis.lingkup() == LingkupInstrumen.DAERAH
        ? reference.daerah(daerah).build()
        : reference.build();
  }

  static JabatanWilayah head(KodeWilayah region) {
    return new JabatanWilayah(
        region.kabupatenKota().isEmpty()
            ? Jabatan.GUBERNUR
            : region.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI,
        region);
  }

  /** Every instrument of a case has a number of its own. */
  static boolean cites(Syarat leaf, String nomor) {
    return leaf.dalil().sumber().contains(" " + nomor + "/");
  }
}
