package id.pamong.validation.keputusan;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Conditions of a Plh or Plt who signs for an office: the office has the authority, and its
 * superior has ordered the other to do its routine work.
 *
 * <p>The law counts them among those with a mandate (UU 30/2014 Pasal 14 ayat (2)), so that the one
 * who gives the order answers (ayat (8)). Before UU 30/2014 the conditions are not known.
 */
final class ActingConditions {

  private static final String PLACE = "/perintah";

  private ActingConditions() {}

  /** Returns a basis of the office as it stands for the Plh or Plt. */
  static Basis wrap(Basis basis, PermintaanKeputusan request) {
    SuratMandat order = request.perintah().orElseThrow();
    LocalDate day = request.tanggal();
    boolean isSinceUu30 = LawDays.isSince(day, LawDays.UU_30_2014);
    SyaratBuilder all = new SyaratBuilder(10);
    InstrumenPenetapan instrumen = order.instrumen();
    all.add(
        Syarat.of(
            JenisSyarat.INSTRUMEN_BERLAKU,
            Hasil.of(!day.isBefore(instrumen.tanggalDitetapkan())),
            at(
                "/instrumen/tanggalDitetapkan",
                Law.inForce(instrumen.jenis()).on(instrumen.tanggalDitetapkan()),
                instrumen.tanggalDitetapkan().toString())));
    order
        .periode()
        .ifPresent(
            periode ->
                all.add(
                    Syarat.of(
                        JenisSyarat.PERIODE,
                        Hasil.of(periode.contains(day)),
                        ObjectConditions.fromRequest(
                            JsonPointer.parse(PLACE + "/periode"),
                            Law.TIME.on(day),
                            day,
                            periode))));
    all.add(office(order, request));
    all.add(superior(order, request));
    all.add(reason(order, day));
    if (isSinceUu30) {
      receiver(order, request).ifPresent(all::add);
      all.add(
          Syarat.of(
              JenisSyarat.TUGAS_RUTIN,
              ServiceConditions.hasil(request.rutin()),
              ObjectConditions.fromRequest(JsonPointer.parse("/rutin"), Law.ACTING_ROUTINE)));
      MandateConditions.addNotStrategic(request, all);
    }
    all.add(basis.syarat());
    Dalil source =
        at("", Law.ACTING.on(day), request.pejabat().toString(), order.pemberi().toString());
    return new Basis(
        all.build(JenisSyarat.PELAKSANA, source),
        Optional.of(SumberWewenang.MANDAT),
        isSinceUu30 ? Optional.of(order.pemberi()) : Optional.empty(),
        basis.prepared(),
        basis.isSub());
  }

  private static Syarat office(SuratMandat order, PermintaanKeputusan request) {
    JabatanWilayah office = request.pejabat();
    return Syarat.of(
        JenisSyarat.JABATAN_DIGANTIKAN,
        order
            .jabatanDigantikan()
            .map(named -> Hasil.of(named.equals(office)))
            .orElse(Hasil.TIDAK_DIKETAHUI),
        at("/jabatanDigantikan", Law.ACTING_ORDER.on(request.tanggal()), office.toString()));
  }

  /**
   * The bupati or wali kota is the superior of a camat, the camat that of a lurah; the secretary of
   * the region stands between them in a way that no UU or PP lays down. The work of an elected head
   * goes on by other law (UU 23/2014 Pasal 65).
   */
  private static Syarat superior(SuratMandat order, PermintaanKeputusan request) {
    JabatanWilayah office = request.pejabat();
    JabatanWilayah giver = order.pemberi();
    return Syarat.of(
        JenisSyarat.PENUNJUK_ATASAN,
        isAbove(giver, office),
        at(
            "/pemberi",
            Law.ACTING_ORDER.on(request.tanggal()),
            giver.toString(),
            office.toString()));
  }

  /**
   * Another official below the giver, never the absent one (UU 30/2014 Pasal 14 ayat (3)). A giver
   * who is not above the office is the fault of another condition.
   */
  private static Optional<Syarat> receiver(SuratMandat order, PermintaanKeputusan request) {
    JabatanWilayah giver = order.pemberi();
    JabatanWilayah receiver = order.penerima();
    boolean isItself = receiver.equals(request.pejabat()) || receiver.equals(giver);
    if (!isItself && isAbove(giver, request.pejabat()) != Hasil.TERPENUHI) {
      return Optional.empty();
    }
    return Optional.of(
        Syarat.of(
            JenisSyarat.BAWAHAN,
            isItself ? Hasil.TIDAK : isAbove(giver, receiver),
            at("/penerima", Law.MANDATE_BELOW, receiver.toString(), giver.toString())));
  }

  private static Hasil isAbove(JabatanWilayah giver, JabatanWilayah office) {
    boolean isInside =
        giver.wilayah().equals(office.wilayah()) || giver.wilayah().contains(office.wilayah());
    boolean isSame = giver.jabatan().lingkungan() == office.jabatan().lingkungan();
    if (office.jabatan().isKepalaDaerahKabupatenKota() || office.jabatan() == Jabatan.GUBERNUR) {
      return Hasil.TIDAK_DIKETAHUI;
    }
    if (!isSame || !isInside || giver.equals(office)) {
      return Hasil.TIDAK;
    }
    return switch (giver.jabatan()) {
      case BUPATI, WALI_KOTA, CAMAT, LURAH ->
          Hasil.of(giver.jabatan().jenjang() < office.jabatan().jenjang());
      case SEKRETARIS_DAERAH -> Hasil.TIDAK_DIKETAHUI;
      default -> Hasil.TIDAK;
    };
  }

  private static Syarat reason(SuratMandat order, LocalDate day) {
    Hasil hasil = Hasil.TIDAK_DIKETAHUI;
    if (LawDays.isSince(day, LawDays.UU_30_2014)
        && order.pelaksana().isPresent()
        && order.sebab().isPresent()) {
      boolean isForATime = order.pelaksana().get() == JenisPelaksana.PELAKSANA_HARIAN;
      hasil = Hasil.of(order.sebab().get().isSementara() == isForATime);
    }
    return Syarat.of(
        JenisSyarat.SEBAB_PELAKSANA,
        hasil,
        at(
            order.pelaksana().isEmpty() ? "/pelaksana" : "/sebab",
            Law.ACTING_FOR.on(day),
            order.pelaksana().map(JenisPelaksana::name).orElse(""),
            order.sebab().map(SebabBerhalangan::name).orElse("")));
  }

  private static Dalil at(String place, List<DasarHukum> dasar, Object... facts) {
    return ObjectConditions.fromRequest(JsonPointer.parse(PLACE + place), dasar, facts);
  }
}
