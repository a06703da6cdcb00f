package id.pamong.testing;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * For each kind of condition the changes of a case that make its fact false, or take it away. A
 * change that has nothing to change leaves the case as it is.
 */
final class ConditionChanges {

  /** A change of a case for one condition of its tree. */
  @FunctionalInterface
  interface Change {
    DecisionCase of(DecisionCase drawn, Syarat leaf);
  }

  /** No region of any edition. */
  private static final KodeWilayah NOWHERE = KodeWilayah.parse("35.99");

  /** A kota that no elected head leads. */
  private static final KodeWilayah OF_JAKARTA = KodeWilayah.parse("31.71");

  private static final KodeWilayah FAR = KodeWilayah.parse("35.78.01.1001");
  private static final KodeWilayah ALSO_FAR = KodeWilayah.parse("33.74.01.1001");
  static final String OTHER = "Layanan yang lain";

  private final Map<JenisSyarat, List<Change>> all = new EnumMap<>(JenisSyarat.class);

  private ConditionChanges() {
    addTime();
    addDecree();
    ServiceChanges.addTo(this);
    addRegions();
    addMandate();
    SubdelegationChanges.addTo(this);
    AssignedChanges.addTo(this);
    OrderChanges.addTo(this);
  }

  static Map<JenisSyarat, List<Change>> all() {
    return new ConditionChanges().all;
  }

  void add(JenisSyarat jenis, Change... changes) {
    all.computeIfAbsent(jenis, key -> new ArrayList<>()).addAll(List.of(changes));
  }

  static LocalDate day(DecisionCase drawn) {
    return drawn.request().tanggal();
  }

  private void addTime() {
    add(
        JenisSyarat.INSTRUMEN_BERLAKU,
        (c, leaf) ->
            c.made(leaf, i -> new InstrumenPenetapan(i.jenis(), i.nomor(), day(c).plusDays(1))));
    add(
        JenisSyarat.BERLAKU_SURUT,
        (c, leaf) ->
            c.decreed(
                leaf,
                d ->
                    d.instrumen(
                        InstrumenPelimpahan.builder()
                            .from(d.build().instrumen())
                            .alasanBerlakuSurut(Optional.empty())
                            .build())));
    add(JenisSyarat.TIDAK_DICABUT, (c, leaf) -> c.revoked(leaf, day(c)));
    add(
        JenisSyarat.INSTRUMEN_YANG_DIUBAH,
        (c, leaf) -> c.with(f -> f.pelimpahan(c.file().pelimpahan().subList(1, 2))));
    add(
        JenisSyarat.PERIODE,
        (c, leaf) -> c.timed(leaf, Periode.of(day(c).minusYears(2), day(c).minusDays(40))),
        (c, leaf) -> c.timed(leaf, Periode.sejak(day(c).plusDays(1))));
    add(JenisSyarat.HARI_LIBUR, (c, leaf) -> c.asked(r -> r.hariLibur(List.of())));
    add(
        JenisSyarat.BATAS_WAKTU,
        (c, leaf) -> limited(c, leaf, b -> b.periode(Periode.sejak(day(c).plusDays(1)))));
    add(
        JenisSyarat.MASA_JABATAN,
        (c, leaf) -> c.asked(r -> r.masaJabatan(Periode.of(day(c).minusDays(100), day(c)))));
    add(
        JenisSyarat.TANPA_KONFLIK_KEPENTINGAN,
        (c, leaf) -> c.asked(r -> r.konflikKepentingan(true)));
  }

  private static DecisionCase limited(
      DecisionCase drawn, Syarat leaf, UnaryOperator<BatasWewenang.Builder> change) {
    return drawn.served(
        leaf,
        l ->
            l.batas(
                l.build()
                    .batas()
                    .map(one -> change.apply(BatasWewenang.builder().from(one)).build())));
  }

  private void addDecree() {
    add(
        JenisSyarat.BENTUK_INSTRUMEN,
        (c, leaf) ->
            c.made(
                leaf,
                i ->
                    new InstrumenPenetapan(
                        i.jenis() == JenisInstrumen.SURAT_PERINTAH
                            ? JenisInstrumen.KEPUTUSAN_GUBERNUR
                            : JenisInstrumen.KEPUTUSAN_CAMAT,
                        i.nomor(),
                        i.tanggalDitetapkan())));
    add(
        JenisSyarat.PEMBERI,
        (c, leaf) -> c.decreed(leaf, d -> d.pemberi(otherHead(d.build().pemberi()))),
        (c, leaf) ->
            isOfRequest(leaf)
                ? c.moving(kode -> kode.equals(c.request().pejabat().wilayah()) ? OF_JAKARTA : kode)
                : c);
    add(
        JenisSyarat.PEMBERI_KEPALA_PROVINSI,
        (c, leaf) ->
            c.decreed(
                leaf,
                d ->
                    d.pemberi(
                        new JabatanWilayah(
                            Jabatan.GUBERNUR,
                            KodeWilayah.parse(d.build().pemberi().wilayah() + ".01")))));
    add(
        JenisSyarat.PENERIMA,
        (c, leaf) -> isOfProvince(c, leaf) ? c : receivedBy(c, leaf),
        (c, leaf) ->
            isOfProvince(c, leaf)
                ? c.made(
                    leaf,
                    i -> new InstrumenPenetapan(i.jenis(), i.nomor(), LocalDate.of(2012, 1, 2)))
                : c);
    add(
        JenisSyarat.PENERIMA_DALAM_WILAYAH,
        (c, leaf) ->
            c.decreed(leaf, d -> d.pemberi(elsewhere(d.build().pemberi())))
                .assigned(leaf, a -> a.daerah(elsewhere(a.build().daerah())))
                .assisted(leaf, a -> a.daerah(elsewhere(a.build().daerah()))));
    add(JenisSyarat.DASAR_DELEGASI, (c, leaf) -> withoutBasis(c, leaf));
    add(JenisSyarat.DASAR_URUSAN_UMUM, (c, leaf) -> c.decreed(leaf, d -> d.dasarHukum(List.of())));
    add(
        JenisSyarat.PEMETAAN,
        (c, leaf) -> c.allDecreed(d -> d.pemetaan(Optional.empty())),
        (c, leaf) ->
            c.allDecreed(
                d ->
                    d.pemetaan(
                        new PemetaanPelayanan(
                            "Pemetaan (contoh)", Optional.of(d.build().tanggal().plusDays(1))))));
    add(
        JenisSyarat.WILAYAH_BERGANTI_KODE,
        (c, leaf) ->
            c.decreed(
                leaf,
                d ->
                    d.penerima(
                        List.of(
                            new JabatanWilayah(
                                Jabatan.KEPALA_DINAS, KodeWilayah.parse("92.02"))))));
  }

  /**
   * A basis that the law itself gives for the task is gone with the task, else with the citation.
   */
  private static DecisionCase withoutBasis(DecisionCase drawn, Syarat leaf) {
    boolean isOfLaw = leaf.dalil().letak().value().startsWith("/penerima");
    DecisionCase uncited = drawn.allDecreed(d -> d.dasarHukum(List.of()));
    return isOfLaw ? uncited.allServed(l -> l.nama(OTHER)).asked(r -> r.layanan(OTHER)) : uncited;
  }

  static boolean isOfRequest(Syarat leaf) {
    return leaf.dalil().sumber().equals("permintaan");
  }

  /** The head, or the wakil, of a region of the other kind. */
  private static JabatanWilayah otherHead(JabatanWilayah head) {
    return new JabatanWilayah(
        switch (head.jabatan()) {
          case BUPATI -> Jabatan.WALI_KOTA;
          case WALI_KOTA -> Jabatan.BUPATI;
          case WAKIL_BUPATI -> Jabatan.WAKIL_WALI_KOTA;
          default -> Jabatan.WAKIL_BUPATI;
        },
        head.wilayah());
  }

  private static JabatanWilayah elsewhere(JabatanWilayah office) {
    KodeWilayah own = office.wilayah();
    return new JabatanWilayah(office.jabatan(), elsewhere(Optional.of(own)).orElseThrow());
  }

  private static Optional<KodeWilayah> elsewhere(Optional<KodeWilayah> region) {
    return region.map(
        own -> {
          boolean isOfJava = own.provinsi().equals(KodeWilayah.of(35));
          KodeWilayah province = KodeWilayah.of(isOfJava ? 33 : 35);
          return own.tingkat() == Tingkat.PROVINSI
              ? province
              : KodeWilayah.parse(province + (own.isKota() ? ".74" : ".07"));
        });
  }

  private static boolean isOfProvince(DecisionCase drawn, Syarat leaf) {
    return drawn
        .decree(leaf)
        .filter(one -> one.pemberi().jabatan() == Jabatan.GUBERNUR)
        .isPresent();
  }

  /** Another office receives it: of another government, or of no such region. */
  private static DecisionCase receivedBy(DecisionCase drawn, Syarat leaf) {
    boolean isHandedOn = drawn.file().pelimpahan().size() > 1;
    boolean isAsked = leaf.jenis() == JenisSyarat.PENERIMA;
    return drawn
        .decree(leaf)
        .map(one -> one.penerima().get(0))
        .map(
            office ->
                drawn.replacing(
                    office,
                    new JabatanWilayah(
                        isHandedOn && isAsked
                            ? Jabatan.KEPALA_DINAS
                            : Jabatan.KEPALA_KEPOLISIAN_SEKTOR,
                        office.wilayah())))
        .orElse(drawn);
  }

  private void addRegions() {
    add(JenisSyarat.JABATAN_SESUAI_WILAYAH, ConditionChanges::misplaced);
    add(JenisSyarat.WILAYAH_JABATAN, ConditionChanges::unknown);
    add(JenisSyarat.WILAYAH_OBJEK, (c, leaf) -> c.asked(r -> r.wilayah(NOWHERE)));
    add(JenisSyarat.TEMPAT, (c, leaf) -> c.asked(r -> r.wilayah(far(c))));
    add(JenisSyarat.BATAS_WILAYAH, (c, leaf) -> c.asked(r -> r.wilayah(far(c))));
  }

  /** The office is of a region of no such office: a kepala Desa of a kelurahan. */
  private static DecisionCase misplaced(DecisionCase drawn, Syarat leaf) {
    String fact = leaf.dalil().fakta().get(0);
    return drawn.moving(
        kode ->
            !fact.endsWith(" " + kode)
                ? kode
                : kode.tingkat() == Tingkat.DESA_KELURAHAN && !kode.isKelurahan()
                    ? KodeWilayah.parse(kode.induk().orElseThrow() + ".1999")
                    : NOWHERE);
  }

  /** No edition has the regions of which such conditions tell, of the office and of its giver. */
  private static DecisionCase unknown(DecisionCase drawn, Syarat leaf) {
    List<String> named =
        TreeEdit.leaves(drawn.decide().syarat()).stream()
            .filter(one -> one.jenis() == leaf.jenis())
            .map(one -> one.dalil().fakta().get(0))
            .toList();
    return drawn.moving(kode -> named.contains(kode.toString()) ? unknown(kode) : kode);
  }

  private static KodeWilayah unknown(KodeWilayah kode) {
    return switch (kode.tingkat()) {
      case PROVINSI -> KodeWilayah.of(99);
      case KABUPATEN_KOTA -> KodeWilayah.parse(kode.provinsi() + (kode.isKota() ? ".99" : ".69"));
      case KECAMATAN -> KodeWilayah.parse(kode.kabupatenKota().orElseThrow() + ".99");
      case DESA_KELURAHAN ->
          KodeWilayah.parse(kode.induk().orElseThrow() + (kode.isKelurahan() ? ".1999" : ".2999"));
    };
  }

  private static KodeWilayah far(DecisionCase drawn) {
    return drawn.request().wilayah().provinsi().equals(KodeWilayah.of(35)) ? ALSO_FAR : FAR;
  }

  private void addMandate() {
    add(JenisSyarat.BAWAHAN, (c, leaf) -> receivedBy(c, leaf));
    add(
        JenisSyarat.MANDAT_DARI_WEWENANG_SENDIRI,
        (c, leaf) -> c.allDecreed(d -> d.sumber(SumberWewenang.MANDAT)));
    add(
        JenisSyarat.TUGAS_RUTIN,
        (c, leaf) -> isOfRequest(leaf) ? c : ServiceChanges.criterion(c, leaf, Optional.of(false)),
        // What the decree does not say of the service, the request may say of the act.
        (c, leaf) ->
            isOfRequest(leaf)
                ? c
                : ServiceChanges.criterion(c, leaf, Optional.empty())
                    .asked(r -> r.rutin(Optional.empty())),
        (c, leaf) -> isOfRequest(leaf) ? c.asked(r -> r.rutin(false)) : c,
        (c, leaf) -> isOfRequest(leaf) ? c.asked(r -> r.rutin(Optional.empty())) : c);
    add(
        JenisSyarat.BUKAN_STRATEGIS,
        (c, leaf) -> c.asked(r -> r.strategis(true)),
        (c, leaf) -> c.asked(r -> r.strategis(Optional.empty())));
    add(
        JenisSyarat.TANDA_TANGAN,
        (c, leaf) -> c.asked(r -> r.tandaTangan(BentukTandaTangan.JABATAN_SENDIRI)));
  }
}
