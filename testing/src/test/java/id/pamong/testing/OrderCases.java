package id.pamong.testing;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.keputusan.BerkasKeputusan;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.TugasMandat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws cases in which one signs in the place of another: Plh, Plt, wakil and secretary. */
final class OrderCases {

  private static final LocalDate UU_30 = LocalDate.of(2014, 10, 17);
  private final CasePlace at;
  private final Choices choices;

  OrderCases(CasePlace at, Choices choices) {
    this.at = at;
    this.choices = choices;
  }

  /** A Plh or Plt of a camat, of what the camat was delegated. */
  DecisionCase actingCamat() {
    return acting(new DecreeCases(at, choices).delegation(), "pelaksana atas delegasi");
  }

  /** A Plh or Plt of a camat, of what the camat may do by a mandate. */
  DecisionCase actingUnderMandate() {
    DecisionCase mandate = new DecreeCases(at, choices).mandate();
    while (!mandate.request().pejabat().equals(at.camat())) {
      mandate = new DecreeCases(at, choices).mandate();
    }
    return acting(mandate, "pelaksana atas mandat");
  }

  /** A Plh or Plt of a camat, of what the law itself gives him. */
  DecisionCase actingByLaw() {
    return acting(new LawCases(at, choices).camat(), "pelaksana atas atribusi");
  }

  /** The order is of the wakil, who has the authority of the head. */
  DecisionCase orderOfDeputy() {
    DecisionCase acting = actingByLaw();
    LocalDate day = acting.request().tanggal();
    return new DecisionCase("pelaksana ditunjuk wakil", acting.file(), /* isMoved= */ false)
        .ordered(order -> order.pemberi(at.deputy()))
        .asked(
            r ->
                r.keadaanKepala(
                    new KeadaanKepalaDaerah(
                        Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA),
                        Optional.of(KeadaanPejabat.MENJALANKAN_TUGAS),
                        Optional.of(Periode.of(day.minusDays(60), day.plusDays(60))))));
  }

  /** An order that holds from before its day. */
  DecisionCase retroactiveOrder() {
    DecisionCase acting = actingByLaw();
    LocalDate day = acting.request().tanggal();
    return new DecisionCase("perintah berlaku surut", acting.file(), /* isMoved= */ false)
        .ordered(
            order ->
                order
                    .instrumen(
                        new InstrumenPenetapan(
                            JenisInstrumen.SURAT_PERINTAH, "21", day.plusDays(3)))
                    .alasanBerlakuSurut(AlasanBerlakuSurut.MENGHINDARI_KERUGIAN_LEBIH_BESAR));
  }

  private DecisionCase acting(DecisionCase held, String kind) {
    LocalDate own = held.request().tanggal();
    LocalDate day = own.isBefore(UU_30.plusDays(40)) ? UU_30.plusDays(40) : own;
    boolean isForGood = choices.flip();
    SuratMandat.Builder order =
        order(day)
            .pemberi(at.head())
            .penerima(at.office(Jabatan.SEKRETARIS_KECAMATAN))
            .jabatanDigantikan(at.camat())
            .pelaksana(isForGood ? JenisPelaksana.PELAKSANA_TUGAS : JenisPelaksana.PELAKSANA_HARIAN)
            .sebab(isForGood ? SebabBerhalangan.PENSIUN : SebabBerhalangan.CUTI);
    if (choices.flip()) {
      order.addTugas(TugasMandat.of(held.request().layanan()));
    }
    Optional<BentukTandaTangan> form =
        choices.flip() ? Optional.of(BentukTandaTangan.ATAS_NAMA) : held.request().tandaTangan();
    JabatanWilayah named = choices.of(at.camat(), at.office(Jabatan.SEKRETARIS_KECAMATAN));
    return new DecisionCase(kind, held.file(), held.isMoved())
        .asked(
            r ->
                r.perintah(order.build())
                    .pejabat(named)
                    .tanggal(day)
                    .masaJabatan(Optional.empty())
                    .rutin(true)
                    .strategis(false)
                    .tandaTangan(form));
  }

  private static SuratMandat.Builder order(LocalDate day) {
    return SuratMandat.builder()
        .instrumen(new InstrumenPenetapan(JenisInstrumen.SURAT_PERINTAH, "21", day.minusDays(12)))
        .periode(Periode.of(day.minusDays(10), day.plusDays(10)));
  }

  /** The wakil, by the law alone or with an order. */
  DecisionCase deputy() {
    return inPlaceOf(at.head(), at.deputy(), at.head().wilayah().provinsi(), "wakil");
  }

  /** The secretary, where the wakil cannot either. */
  DecisionCase secretary() {
    return inPlaceOf(
        at.head(), at.office(Jabatan.SEKRETARIS_DAERAH), at.province(), "sekretaris daerah");
  }

  private DecisionCase inPlaceOf(
      JabatanWilayah head, JabatanWilayah acting, KodeWilayah province, String kind) {
    boolean isSecretary = acting.jabatan() == Jabatan.SEKRETARIS_DAERAH;
    boolean isVacant = !isSecretary && choices.oneIn(4);
    LocalDate day = UU_30.plusDays(choices.between(40, 3500));
    PermintaanKeputusan.Builder asked =
        PermintaanKeputusan.builder()
            .pejabat(acting)
            .layanan("Surat Keterangan Contoh")
            .wilayah(at.district())
            .tanggal(day)
            .urusan(UrusanPemerintahan.PERDAGANGAN)
            .keadaanKepala(
                new KeadaanKepalaDaerah(
                    Optional.of(
                        isVacant
                            ? KeadaanPejabat.TIDAK_ADA_PEJABAT
                            : KeadaanPejabat.BERHALANGAN_SEMENTARA),
                    Optional.of(
                        isSecretary
                            ? KeadaanPejabat.BERHALANGAN_SEMENTARA
                            : KeadaanPejabat.MENJALANKAN_TUGAS),
                    choices.flip()
                        ? Optional.of(Periode.of(day.minusDays(30), day.plusDays(30)))
                        : Optional.empty()));
    if (isSecretary || isVacant) {
      asked.rutin(true).strategis(false).sifat(SifatLayanan.NONPERIZINAN);
    }
    if (choices.flip()) {
      SuratMandat order =
          order(day)
              .pemberi(new JabatanWilayah(Jabatan.GUBERNUR, province))
              .penerima(acting)
              .jabatanDigantikan(head)
              .pelaksana(JenisPelaksana.PELAKSANA_HARIAN)
              .sebab(isVacant ? SebabBerhalangan.PENSIUN : SebabBerhalangan.CUTI)
              .build();
      asked.perintah(order);
      if (choices.flip()) {
        KeadaanKepalaDaerah told = asked.build().keadaanKepala().orElseThrow();
        asked.keadaanKepala(new KeadaanKepalaDaerah(Optional.empty(), told.wakil(), told.masa()));
      }
      if (choices.flip()) {
        asked.pejabat(head);
      }
    }
    return new DecisionCase(
        kind,
        BerkasKeputusan.builder().permintaan(asked.build()).pelimpahan(List.of()).build(),
        /* isMoved= */ false);
  }
}
