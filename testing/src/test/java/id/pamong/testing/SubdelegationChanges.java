package id.pamong.testing;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes of a clause on handing on, and of the decree that hands on. */
final class SubdelegationChanges {

  private SubdelegationChanges() {}

  static void addTo(ConditionChanges all) {
    all.add(JenisSyarat.SUBDELEGASI_DIBOLEHKAN, (c, leaf) -> withoutPermission(c));
    all.add(JenisSyarat.SUBDELEGASI_DENGAN_PERATURAN, (c, leaf) -> byDecision(c, leaf));
    all.add(
        JenisSyarat.SUBDELEGASI_SEBELUM_DILAKSANAKAN,
        (c, leaf) -> clause(c, s -> s.tanggal(ConditionChanges.day(c).plusDays(1))),
        (c, leaf) -> clause(c, s -> s.tanggal(Optional.empty())));
    all.add(
        JenisSyarat.SUBDELEGASI_TINDAKAN,
        (c, leaf) -> clause(c, s -> s.objek(Optional.empty())),
        (c, leaf) -> clause(c, s -> s.objek(ObjekSubdelegasi.KEPUTUSAN)));
    all.add(JenisSyarat.SUBDELEGASI_LINGKUNGAN, (c, leaf) -> to(c, Jabatan.KEPALA_DESA));
    all.add(JenisSyarat.SUBDELEGASI_SATU_TINGKAT, (c, leaf) -> to(c, Jabatan.SEKRETARIS_KELURAHAN));
  }

  static DecisionCase clause(DecisionCase drawn, UnaryOperator<Subdelegasi.Builder> change) {
    return drawn.with(
        f ->
            f.pelimpahan(
                drawn.file().pelimpahan().stream()
                    .map(
                        one ->
                            PelimpahanWewenang.builder()
                                .from(one)
                                .subdelegasi(
                                    one.subdelegasi()
                                        .map(
                                            c ->
                                                change
                                                    .apply(Subdelegasi.builder().from(c))
                                                    .build()))
                                .build())
                    .toList()));
  }

  /** Nothing allows it: a decree is no regulation that would itself. */
  static DecisionCase withoutPermission(DecisionCase drawn) {
    return clause(
        drawn,
        c ->
            c.dasar(
                DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "19", 2008), "15 ayat (2)")));
  }

  static DecisionCase byDecision(DecisionCase drawn, Syarat leaf) {
    return leaf.dalil().letak().value().startsWith("/subdelegasi")
        ? clause(drawn, c -> c.bentuk(JenisInstrumen.KEPUTUSAN_CAMAT))
        : drawn.made(
            leaf,
            i ->
                new InstrumenPenetapan(
                    JenisInstrumen.KEPUTUSAN_CAMAT, i.nomor(), i.tanggalDitetapkan()));
  }

  /** It goes to another office, which is then the one that is asked for. */
  static DecisionCase to(DecisionCase drawn, Jabatan jabatan) {
    JabatanWilayah asked = drawn.request().pejabat();
    JabatanWilayah other = new JabatanWilayah(jabatan, asked.wilayah());
    return clause(drawn, c -> c.penerima(jabatan))
        .with(
            f ->
                f.pelimpahan(
                    clause(drawn, c -> c.penerima(jabatan)).file().pelimpahan().stream()
                        .map(
                            one ->
                                one.penerima().contains(asked)
                                    ? PelimpahanWewenang.builder()
                                        .from(one)
                                        .penerima(List.of(other))
                                        .build()
                                    : one)
                        .toList()))
        .asked(r -> r.pejabat(other).masaJabatan(Optional.empty()));
  }
}
