package id.pamong.testing;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.mandat.AspekStrategis;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.TugasMandat;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Changes for the conditions of orders, and of the state of the head of region. */
final class OrderChanges {

  private OrderChanges() {}

  static void addTo(ConditionChanges all) {
    addOrder(all);
    addHead(all);
  }

  private static boolean isOfOrder(Syarat leaf) {
    return leaf.dalil().letak().value().startsWith("/perintah");
  }

  private static LocalDate day(DecisionCase drawn) {
    return drawn.request().tanggal();
  }

  private static SuratMandat order(DecisionCase drawn) {
    return drawn.request().perintah().orElseThrow();
  }

  private static void addOrder(ConditionChanges all) {
    all.add(
        JenisSyarat.INSTRUMEN_BERLAKU,
        (c, leaf) ->
            isOfOrder(leaf)
                ? c.ordered(
                    o ->
                        o.instrumen(
                                new InstrumenPenetapan(
                                    order(c).instrumen().jenis(),
                                    order(c).instrumen().nomor(),
                                    day(c).plusDays(1)))
                            .alasanBerlakuSurut(Optional.empty()))
                : c);
    all.add(
        JenisSyarat.BENTUK_INSTRUMEN,
        (c, leaf) ->
            isOfOrder(leaf)
                ? c.ordered(
                    o ->
                        o.instrumen(
                            new InstrumenPenetapan(
                                JenisInstrumen.PERATURAN_DESA,
                                order(c).instrumen().nomor(),
                                order(c).instrumen().tanggalDitetapkan())))
                : c);
    all.add(
        JenisSyarat.BERLAKU_SURUT,
        (c, leaf) -> isOfOrder(leaf) ? c.ordered(o -> o.alasanBerlakuSurut(Optional.empty())) : c);
    all.add(
        JenisSyarat.TIDAK_DICABUT,
        (c, leaf) ->
            isOfOrder(leaf) ? c.revoked(order(c).instrumen(), order(c).pemberi(), day(c)) : c);
    all.add(
        JenisSyarat.PERIODE,
        (c, leaf) ->
            isOfOrder(leaf) ? c.ordered(o -> o.periode(Periode.sejak(day(c).plusDays(1)))) : c,
        (c, leaf) -> isOfOrder(leaf) ? c.ordered(o -> o.periode(Optional.empty())) : c,
        (c, leaf) ->
            leaf.dalil().letak().value().startsWith("/keadaanKepala")
                ? c.asked(r -> r.keadaanKepala(during(c, Periode.sejak(day(c).plusDays(1)))))
                : c);
    all.add(
        JenisSyarat.JABATAN_DIGANTIKAN,
        (c, leaf) ->
            c.request().pejabat().equals(order(c).penerima())
                ? c
                : c.ordered(o -> o.jabatanDigantikan(elsewhere(c))),
        (c, leaf) ->
            c.request().pejabat().equals(order(c).penerima())
                ? c.ordered(o -> o.jabatanDigantikan(Optional.empty()))
                : c);
    all.add(
        JenisSyarat.PENUNJUK_ATASAN,
        (c, leaf) ->
            c.ordered(
                o ->
                    o.pemberi(
                        new JabatanWilayah(
                            Jabatan.KEPALA_KEPOLISIAN_SEKTOR, order(c).penerima().wilayah()))));
    all.add(
        JenisSyarat.BAWAHAN,
        (c, leaf) ->
            isOfOrder(leaf)
                ? appointing(
                    c,
                    new JabatanWilayah(
                        Jabatan.KEPALA_KEPOLISIAN_SEKTOR, order(c).penerima().wilayah()))
                : c);
    all.add(
        JenisSyarat.PELAKSANA_LAIN,
        (c, leaf) -> appointing(c, order(c).jabatanDigantikan().orElseThrow()));
    all.add(
        JenisSyarat.SEBAB_PELAKSANA,
        (c, leaf) -> c.ordered(o -> o.sebab(Optional.empty())),
        (c, leaf) -> c.ordered(o -> o.pelaksana(Optional.empty())),
        (c, leaf) ->
            c.ordered(
                o ->
                    o.sebab(
                        order(c).pelaksana().get() == JenisPelaksana.PELAKSANA_HARIAN
                            ? SebabBerhalangan.PENSIUN
                            : SebabBerhalangan.CUTI)));
    all.add(
        JenisSyarat.TUGAS_PERINTAH,
        (c, leaf) ->
            c.ordered(
                o ->
                    o.tugas(
                        List.of(
                            new TugasMandat(
                                c.request().layanan(),
                                Optional.empty(),
                                Optional.of(AspekStrategis.KEPEGAWAIAN))))));
    all.add(
        JenisSyarat.PENGGANTI_KEPALA_DAERAH,
        (c, leaf) ->
            leaf.dalil().letak().value().equals("/pemberi")
                ? c.decreed(
                    leaf,
                    d ->
                        d.pemberi(
                            new JabatanWilayah(
                                Jabatan.KEPALA_DINAS, d.build().pemberi().wilayah())))
                : c,
        (c, leaf) ->
            isOfOrder(leaf)
                ? appointing(
                    c, new JabatanWilayah(Jabatan.KEPALA_DINAS, order(c).penerima().wilayah()))
                : c,
        (c, leaf) ->
            leaf.dalil().letak().value().equals("/pejabat")
                ? c.asked(
                    r ->
                        r.pejabat(
                            new JabatanWilayah(
                                Jabatan.KEPALA_DINAS, c.request().pejabat().wilayah())))
                : c);
  }

  private static JabatanWilayah elsewhere(DecisionCase drawn) {
    JabatanWilayah replaced = order(drawn).jabatanDigantikan().orElseThrow();
    return new JabatanWilayah(Jabatan.KEPALA_DINAS, replaced.wilayah());
  }

  /** The order appoints another, who is then asked for where the appointed one was. */
  private static DecisionCase appointing(DecisionCase drawn, JabatanWilayah other) {
    boolean isNamed = drawn.request().pejabat().equals(order(drawn).penerima());
    return drawn
        .ordered(o -> o.penerima(other))
        .asked(r -> r.pejabat(isNamed ? other : drawn.request().pejabat()));
  }

  private static void addHead(ConditionChanges all) {
    all.add(
        JenisSyarat.KEPALA_DAERAH_BERTUGAS,
        (c, leaf) -> stating(c, KeadaanPejabat.MENJALANI_MASA_TAHANAN),
        (c, leaf) -> stating(c, KeadaanPejabat.DIBERHENTIKAN_SEMENTARA));
    all.add(
        JenisSyarat.KEADAAN_KEPALA_DAERAH,
        (c, leaf) ->
            isOfOrder(leaf)
                ? c.ordered(o -> o.sebab(Optional.empty()))
                : stating(c, KeadaanPejabat.MENJALANKAN_TUGAS),
        (c, leaf) ->
            isOfOrder(leaf) || c.request().perintah().isPresent()
                ? c
                : c.asked(r -> r.keadaanKepala(Optional.empty())));
    all.add(
        JenisSyarat.KEADAAN_SAAT_DITETAPKAN,
        (c, leaf) ->
            leaf.dalil().sumber().equals("permintaan")
                ? c.asked(r -> r.keadaanKepala(during(c, Periode.sejak(day(c).plusDays(1)))))
                : c,
        (c, leaf) ->
            leaf.dalil().sumber().equals("permintaan")
                ? c.asked(r -> r.keadaanKepala(Optional.empty()))
                : c,
        (c, leaf) -> stated(c, leaf, Optional.of(KeadaanPejabat.MENJALANKAN_TUGAS)));
    all.add(
        JenisSyarat.WAKIL_KEPALA_DAERAH_BERTUGAS,
        (c, leaf) -> deputy(c, Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA)));
    all.add(
        JenisSyarat.KEADAAN_WAKIL_KEPALA_DAERAH,
        (c, leaf) -> deputy(c, Optional.of(KeadaanPejabat.MENJALANKAN_TUGAS)),
        (c, leaf) -> deputy(c, Optional.empty()));
    all.add(
        JenisSyarat.TUGAS_SEHARI_HARI,
        (c, leaf) -> c.asked(r -> r.rutin(false)),
        (c, leaf) -> c.asked(r -> r.rutin(Optional.empty())));
    all.add(
        JenisSyarat.BUKAN_PERIZINAN,
        (c, leaf) -> c.asked(r -> r.sifat(SifatLayanan.PERIZINAN)),
        (c, leaf) -> c.asked(r -> r.sifat(Optional.empty())));
  }

  private static DecisionCase stated(
      DecisionCase drawn, Syarat leaf, Optional<KeadaanPejabat> state) {
    return drawn
        .decreed(
            leaf,
            d ->
                d.instrumen(
                    InstrumenPelimpahan.builder()
                        .from(d.build().instrumen())
                        .keadaanKepalaDaerah(state)
                        .build()))
        .asked(
            r ->
                leaf.dalil().sumber().equals("permintaan") ? r : r.keadaanKepala(Optional.empty()));
  }

  private static KeadaanKepalaDaerah state(DecisionCase drawn) {
    return drawn
        .request()
        .keadaanKepala()
        .orElse(
            new KeadaanKepalaDaerah(
                Optional.of(KeadaanPejabat.MENJALANKAN_TUGAS), Optional.empty(), Optional.empty()));
  }

  private static DecisionCase stating(DecisionCase drawn, KeadaanPejabat head) {
    KeadaanKepalaDaerah own = state(drawn);
    return drawn.asked(
        r -> r.keadaanKepala(new KeadaanKepalaDaerah(Optional.of(head), own.wakil(), own.masa())));
  }

  private static DecisionCase deputy(DecisionCase drawn, Optional<KeadaanPejabat> deputy) {
    KeadaanKepalaDaerah own = state(drawn);
    return drawn.asked(
        r -> r.keadaanKepala(new KeadaanKepalaDaerah(own.kepala(), deputy, own.masa())));
  }

  private static KeadaanKepalaDaerah during(DecisionCase drawn, Periode time) {
    KeadaanKepalaDaerah own = state(drawn);
    return new KeadaanKepalaDaerah(own.kepala(), own.wakil(), Optional.of(time));
  }
}
