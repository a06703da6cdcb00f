package id.pamong.testing;

import id.pamong.hukum.SifatInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws the clause by which a receiver may hand a delegation on: by peraturan, one level down. */
final class SubdelegasiDraw {

  private static final Set<AspekKewenangan> DECISIONS =
      EnumSet.of(AspekKewenangan.PERIZINAN, AspekKewenangan.REKOMENDASI, AspekKewenangan.PENETAPAN);

  private SubdelegasiDraw() {}

  static Optional<Subdelegasi> draw(
      Draft draft,
      Optional<SumberWewenang> sumber,
      InstrumenPelimpahan instrumen,
      List<JabatanWilayah> penerima) {
    Choices choices = draft.choices();
    boolean wanted = choices.oneIn(3) || draft.has(Demand.SUBDELEGASI);
    Subdelegasi.Builder clause = Subdelegasi.builder().penerima(choices.of(below(penerima)));
    boolean byDecree = instrumen.jenis().sifat() == SifatInstrumen.PERATURAN;
    if (choices.flip() || !byDecree) {
      clause.dasar(DasarHukumDraw.lasting(draft));
    }
    if (choices.flip()) {
      clause.bentuk(draft.peraturan());
    }
    LocalDate laidDown = draft.tanggal().plusDays(choices.distance(60));
    LocalDate used = laidDown.plusDays(choices.distance(60));
    if (choices.flip()) {
      clause.tanggal(laidDown);
    }
    if (draft.tosses(Demand.FIRST_USE)) {
      clause.mulaiDilaksanakan(used);
    }
    boolean acts = choices.flip();
    boolean stray = draft.strays(Demand.SUBDELEGASI);
    if (acts || stray) {
      clause.objek(stray ? ObjekSubdelegasi.KEPUTUSAN : ObjekSubdelegasi.TINDAKAN);
    }
    boolean delegated = sumber.filter(SumberWewenang.DELEGASI::equals).isPresent();
    return wanted && delegated && !draft.has(Demand.NO_SUBDELEGASI)
        ? Optional.of(clause.build())
        : Optional.empty();
  }

  /** Leaves out that acts are handed on, where a service ends in a decision, as a licence does. */
  static PelimpahanWewenang fitting(PelimpahanWewenang decree) {
    boolean hasDecision =
        decree.layanan().stream()
            .anyMatch(
                layanan ->
                    layanan.sifat().equals(Optional.of(SifatLayanan.PERIZINAN))
                        || layanan.aspek().filter(DECISIONS::contains).isPresent()
                        || layanan.nama().startsWith("Izin "));
    return PelimpahanWewenang.builder()
        .from(decree)
        .subdelegasi(
            decree
                .subdelegasi()
                .map(
                    clause ->
                        hasDecision && clause.objek().equals(Optional.of(ObjekSubdelegasi.TINDAKAN))
                            ? Subdelegasi.builder().from(clause).objek(Optional.empty()).build()
                            : clause))
        .build();
  }

  /** Returns the offices one step below a receiver. */
  private static List<Jabatan> below(List<JabatanWilayah> penerima) {
    boolean lurahAlone =
        penerima.stream().allMatch(receiver -> receiver.jabatan() == Jabatan.LURAH);
    return lurahAlone
        ? List.of(Jabatan.SEKRETARIS_KELURAHAN, Jabatan.KEPALA_SEKSI_KELURAHAN)
        : List.of(Jabatan.SEKRETARIS_KECAMATAN, Jabatan.KEPALA_SEKSI_KECAMATAN, Jabatan.LURAH);
  }
}
