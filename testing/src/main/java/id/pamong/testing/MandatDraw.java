package id.pamong.testing;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.TugasMandat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws a valid letter of mandate, or a valid order that appoints a Plh or Plt. */
final class MandatDraw {

  private static final List<String> TASKS =
      List.of("Surat pengantar (contoh)", "Legalisasi (contoh)", "Surat keterangan (contoh)");

  private static final KodeWilayah JAKARTA = KodeWilayah.of(31);

  private MandatDraw() {}

  static SuratMandat draw(Draft draft) {
    Choices choices = draft.choices();
    KodeWilayah kecamatan = choices.of(draft.regions().children(draft.daerah()));
    boolean camat = choices.oneIn(3) && !draft.has(Demand.HEAD_GIVES);
    JabatanWilayah head = new JabatanWilayah(ForkopimcamDraw.head(draft), draft.daerah());
    JabatanWilayah pemberi = camat ? new JabatanWilayah(Jabatan.CAMAT, kecamatan) : head;
    Optional<JenisPelaksana> pelaksana = pelaksana(draft);
    SuratMandat.Builder letter =
        SuratMandat.builder()
            .instrumen(
                new InstrumenPenetapan(
                    choices.of(
                        JenisInstrumen.SURAT_PERINTAH,
                        camat ? JenisInstrumen.KEPUTUSAN_CAMAT : draft.keputusan()),
                    "800/" + draft.nomor() + "/CONTOH",
                    draft.tanggal()))
            .pemberi(pemberi)
            .penerima(penerima(draft, camat, pelaksana.isPresent(), kecamatan))
            .pelaksana(pelaksana)
            .tugas(tugas(draft))
            .periode(periode(draft))
            .tandaTangan(tandaTangan(draft))
            .penanggungJawab(
                choices.flip() ? Optional.of(PenanggungJawab.PEMBERI) : Optional.empty())
            .dasarHukum(DasarHukumDraw.inForce(draft))
            .sumberPemberi(
                choices.flip()
                    ? Optional.of(choices.of(SumberWewenang.ATRIBUSI, SumberWewenang.DELEGASI))
                    : Optional.empty());
    boolean reasonLeft = draft.strays(Demand.CLEAN);
    boolean officeLeft = draft.strays(Demand.CLEAN);
    SebabBerhalangan forATime = forATime(draft);
    SebabBerhalangan forGood = choices.of(reasons(/* sementara= */ false));
    if (pelaksana.isPresent()) {
      boolean daily = pelaksana.get() == JenisPelaksana.PELAKSANA_HARIAN;
      letter.sebab(reasonLeft ? Optional.empty() : Optional.of(daily ? forATime : forGood));
      Jabatan replaced = camat ? Jabatan.SEKRETARIS_KECAMATAN : Jabatan.CAMAT;
      letter.jabatanDigantikan(
          officeLeft ? Optional.empty() : Optional.of(new JabatanWilayah(replaced, kecamatan)));
      boolean ofHead = choices.oneIn(5) && !camat && !draft.has(Demand.OF_A_CAMAT);
      boolean elected = !draft.daerah().provinsi().equals(JAKARTA);
      if (draft.has(Demand.OF_A_HEAD) || (ofHead && elected)) {
        Jabatan wakil = draft.daerah().isKota() ? Jabatan.WAKIL_WALI_KOTA : Jabatan.WAKIL_BUPATI;
        letter.jabatanDigantikan(head).penerima(new JabatanWilayah(wakil, draft.daerah()));
      }
    }
    if (!camat && choices.oneIn(3)) {
      letter.keadaanKepalaDaerah(KeadaanPejabat.MENJALANKAN_TUGAS);
    }
    return letter.build();
  }

  private static SebabBerhalangan forATime(Draft draft) {
    List<SebabBerhalangan> reasons = new ArrayList<>(reasons(/* sementara= */ true));
    if (draft.has(Demand.NOT_SUSPENDED)) {
      reasons.remove(SebabBerhalangan.DIBERHENTIKAN_SEMENTARA);
    }
    SebabBerhalangan any = draft.choices().of(reasons);
    return draft.has(Demand.SUSPENDED) ? SebabBerhalangan.DIBERHENTIKAN_SEMENTARA : any;
  }

  static List<SebabBerhalangan> reasons(boolean sementara) {
    return Stream.of(SebabBerhalangan.values())
        .filter(sebab -> sebab.isSementara() == sementara)
        .toList();
  }

  private static Optional<JenisPelaksana> pelaksana(Draft draft) {
    int choice = draft.choices().below(3);
    if (draft.has(Demand.PLAIN_MANDATE)) {
      return Optional.empty();
    }
    if (draft.has(Demand.PELAKSANA_HARIAN)) {
      return Optional.of(JenisPelaksana.PELAKSANA_HARIAN);
    }
    if (draft.has(Demand.PELAKSANA_TUGAS)) {
      return Optional.of(JenisPelaksana.PELAKSANA_TUGAS);
    }
    if (choice == 0 && !draft.has(Demand.PELAKSANA)) {
      return Optional.empty();
    }
    return Optional.of(
        choice == 1 ? JenisPelaksana.PELAKSANA_HARIAN : JenisPelaksana.PELAKSANA_TUGAS);
  }

  /** A camat mandates inside the kecamatan; a Plh or Plt comes from it too. */
  private static JabatanWilayah penerima(
      Draft draft, boolean camat, boolean pelaksana, KodeWilayah kecamatan) {
    Jabatan section = Jabatan.KEPALA_SEKSI_KECAMATAN;
    Jabatan secretary = Jabatan.SEKRETARIS_KECAMATAN;
    Jabatan near = draft.choices().of(secretary, section);
    Jabatan any = draft.choices().of(Jabatan.CAMAT, secretary, section);
    Jabatan wide = draft.choices().of(Jabatan.KEPALA_DINAS, Jabatan.SEKRETARIS_DAERAH);
    boolean ofTheWhole = draft.choices().oneIn(4) && !draft.has(Demand.IN_A_KECAMATAN);
    if (draft.has(Demand.TO_AN_AGENCY)) {
      return new JabatanWilayah(Jabatan.KEPALA_DINAS, draft.daerah());
    }
    if (camat) {
      return new JabatanWilayah(pelaksana ? section : near, kecamatan);
    }
    if (pelaksana) {
      return new JabatanWilayah(near, kecamatan);
    }
    return ofTheWhole
        ? new JabatanWilayah(wide, draft.daerah())
        : new JabatanWilayah(any, kecamatan);
  }

  private static List<TugasMandat> tugas(Draft draft) {
    List<TugasMandat> tugas = new ArrayList<>();
    int count = draft.choices().below(3);
    for (String task : draft.choices().some(2, TASKS)) {
      boolean stated = draft.choices().flip();
      if (tugas.size() < count) {
        tugas.add(
            stated
                ? new TugasMandat(task, Optional.of(true), Optional.empty())
                : TugasMandat.of(task));
      }
    }
    return tugas;
  }

  private static Optional<Periode> periode(Draft draft) {
    LocalDate mulai = draft.tanggal().plusDays(draft.choices().below(15));
    int days = draft.choices().between(1, 180);
    Optional<Periode> ended = Optional.of(Periode.of(mulai, mulai.plusDays(days)));
    Optional<Periode> unended =
        draft.choices().flip() ? Optional.empty() : Optional.of(Periode.sejak(mulai));
    return draft.choices().oneIn(3) && !draft.has(Demand.PERIODE) ? unended : ended;
  }

  private static Optional<BentukTandaTangan> tandaTangan(Draft draft) {
    BentukTandaTangan form =
        draft
            .choices()
            .of(
                BentukTandaTangan.ATAS_NAMA,
                BentukTandaTangan.UNTUK_BELIAU,
                BentukTandaTangan.MELAKSANAKAN_MANDAT,
                BentukTandaTangan.MELAKSANAKAN_TUGAS,
                BentukTandaTangan.JABATAN_SENDIRI);
    boolean own = form == BentukTandaTangan.JABATAN_SENDIRI;
    return own ? Optional.empty() : Optional.of(form);
  }
}
