package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.instrumen.Deputies;
import id.pamong.validation.keputusan.instrumen.Instrument;
import id.pamong.validation.keputusan.instrumen.LastDay;
import id.pamong.validation.keputusan.norma.ActingLaw;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.OfficeFit;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.DayConditions;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.validation.keputusan.syarat.ServiceConditions;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.SusunanJabatan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Conditions of a Plh or Plt who signs for an office: the office has the authority, and its
 * superior has ordered one of those below him to do its routine work.
 *
 * <p>The law counts them among those with a mandate (UU 30/2014 Pasal 14 ayat (2)), so that the one
 * who gives the order answers (ayat (8)). Before UU 30/2014 the conditions are not known.
 */
final class ActingConditions {

  private static final String PLACE = "/perintah";

  /** The work of a kepala Desa goes on by a penjabat, whom the bupati or wali kota appoints. */
  private static final Norm OF_DESA =
      Norm.of(Law.of(NationalLaw.UU_6_2014, "46 ayat (1)", "47 ayat (1)"));

  private static final Norm ANOTHER = Norm.of(Law.uu30("14 ayat (2)", "34 ayat (2)"));

  private ActingConditions() {}

  /** Returns a basis of the office that is replaced as it stands for the Plh or Plt. */
  static Basis wrap(Basis basis, JabatanWilayah replaced, PermintaanKeputusan request) {
    SuratMandat signed = request.perintah().orElseThrow();
    List<Syarat> ofDeputy = Deputies.ofOrder(signed, request);
    SuratMandat order = ofDeputy.isEmpty() ? signed : Deputies.inPlace(signed);
    boolean isSinceUu30 = LawDays.isSince(request.tanggal(), LawDays.UU_30_2014);
    SyaratBuilder all = new SyaratBuilder(14);
    addOrder(order, request, all);
    all.add(office(order, replaced, request.tanggal()));
    if (isSinceUu30) {
      ofDeputy.forEach(all::add);
      addAppointed(order, replaced, request.tanggal(), all);
      OrderConditions.addTasks(order, request, all);
      addAct(basis, request, all);
    } else {
      all.add(ActingLaw.unknown());
    }
    all.add(basis.syarat());
    Dalil source =
        at(
            "",
            Law.ACTING.on(request.tanggal()),
            stated(order, replaced),
            order.pemberi().toString(),
            order.penerima().toString());
    return new Basis(
        all.build(JenisSyarat.PELAKSANA, source),
        Optional.of(SumberWewenang.MANDAT),
        isSinceUu30 ? Optional.of(order.pemberi()) : Optional.empty(),
        basis.prepared(),
        basis.isSub());
  }

  /**
   * The order is made, or states why it holds from before (UU 30/2014 Pasal 58 ayat (6)), and the
   * day lies in its time; one that states no time may have ended.
   */
  static void addOrder(SuratMandat order, PermintaanKeputusan request, SyaratBuilder all) {
    LocalDate day = request.tanggal();
    InstrumenPenetapan instrumen = order.instrumen();
    LocalDate set = instrumen.tanggalDitetapkan();
    LocalDate start =
        order
            .periode()
            .map(Periode::mulai)
            .filter(first -> first.isBefore(set) && order.alasanBerlakuSurut().isPresent())
            .orElse(set);
    all.add(
        Syarat.of(
            JenisSyarat.INSTRUMEN_BERLAKU,
            Hasil.of(!day.isBefore(start)),
            at(
                "/instrumen/tanggalDitetapkan",
                Law.inForce(instrumen.jenis()).on(set),
                start.toString())));
    if (day.isBefore(set) && !day.isBefore(start)) {
      all.add(
          Syarat.of(
              JenisSyarat.BERLAKU_SURUT,
              Hasil.TERPENUHI,
              at(
                  "/alasanBerlakuSurut",
                  Law.retroactive(instrumen.jenis()).on(set),
                  start.toString())));
    }
    addPeriod(order, request, all);
  }

  /** A decision whose time ends on a Sunday or holiday holds on; Pasal 58 ayat (3). */
  private static void addPeriod(SuratMandat order, PermintaanKeputusan request, SyaratBuilder all) {
    LocalDate day = request.tanggal();
    Optional<LastDay> end = Instrument.of(order).lastDay(request.hariLibur());
    Hasil hasil =
        order
            .periode()
            .map(
                time ->
                    Hasil.of(!day.isBefore(time.mulai()))
                        .dan(end.map(one -> one.isBeforeEnd(day)).orElse(Hasil.TERPENUHI)))
            .orElse(Hasil.TIDAK_DIKETAHUI);
    Fakta facts =
        end.map(one -> LastDay.facts(day, order.periode(), one))
            .orElseGet(() -> Fakta.of(day, order.periode(), ""));
    all.add(
        Syarat.of(
            JenisSyarat.PERIODE,
            hasil,
            new Dalil(
                DayConditions.lawOfPeriod(end, day),
                facts,
                Dalil.PERMINTAAN,
                JsonPointer.parse(PLACE + "/periode"))));
    end.ifPresent(one -> one.addStated(day, request.hariLibur(), all));
  }

  /** Who is appointed, by whom, and why. */
  private static void addAppointed(
      SuratMandat order, JabatanWilayah replaced, LocalDate day, SyaratBuilder all) {
    Hasil fits = OfficeFit.of(order.pemberi());
    Syarat superior = fits == Hasil.TERPENUHI ? superior(order, replaced, day) : giver(order, day);
    all.add(superior);
    // A minister may appoint for a head of region, who is no office of the model.
    if (fits == Hasil.TERPENUHI
        && !SusunanJabatan.isKepalaDaerah(replaced)
        && replaced.jabatan() != Jabatan.KEPALA_DESA) {
      MandateForm.addOfOrder(order, all);
    }
    // One who is not above the office is one fault, whomever he appoints.
    if (superior.hasil() != Hasil.TIDAK) {
      all.add(below(order, replaced, day));
    }
    all.add(another(order, replaced, day));
    all.add(reason(order, day));
  }

  private static void addAct(Basis basis, PermintaanKeputusan request, SyaratBuilder all) {
    all.add(
        Syarat.of(
            JenisSyarat.TUGAS_RUTIN,
            ServiceConditions.hasil(request.rutin()),
            ObjectConditions.fromRequest(JsonPointer.parse("/rutin"), Law.ACTING_ROUTINE)));
    MandateConditions.addNotStrategic(request, all);
    // The signature of what is itself a mandate is asked of the mandate.
    Optional<BentukTandaTangan> form =
        request
            .tandaTangan()
            .filter(stated -> basis.prepared().filter(PreparedGrant::isMandate).isEmpty());
    form.ifPresent(stated -> all.add(signature(stated)));
  }

  /**
   * A mandate names its giver (Pasal 14 ayat (4)), "melaksanakan tugas" among the ways (its
   * elucidation); a Plh or Plt decides what is of "jabatannya" (Pasal 34 ayat (3)). Whether one who
   * signs by the name of the office names the giver, the law does not say.
   */
  private static Syarat signature(BentukTandaTangan stated) {
    if (stated.isMenyebutPemberi()) {
      return Syarat.of(
          JenisSyarat.TANDA_TANGAN,
          Hasil.TERPENUHI,
          ObjectConditions.fromRequest(
              JsonPointer.parse("/tandaTangan"),
              Law.MANDATE_NAMES,
              stated.name(),
              SumberWewenang.MANDAT.name()));
    }
    return Syarat.of(
        JenisSyarat.TANDA_TANGAN_PELAKSANA,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(
            Law.uu30("14 ayat (4)", "34 ayat (3)"),
            List.of(stated.name()),
            Dalil.HUKUM,
            JsonPointer.ROOT));
  }

  static Syarat office(SuratMandat order, JabatanWilayah office, LocalDate day) {
    return Syarat.of(
        JenisSyarat.JABATAN_DIGANTIKAN,
        order
            .jabatanDigantikan()
            .map(named -> Hasil.of(named.equals(office)))
            .orElse(Hasil.TIDAK_DIKETAHUI),
        at("/jabatanDigantikan", Law.ACTING_ORDER.on(day), stated(order, office)));
  }

  /** An order that names no office leaves open whose work it is, though the signer is known. */
  private static String stated(SuratMandat order, JabatanWilayah office) {
    boolean isOpen = order.jabatanDigantikan().isEmpty() && order.penerima().equals(office);
    return isOpen ? "" : office.toString();
  }

  private static Syarat giver(SuratMandat order, LocalDate day) {
    JabatanWilayah giver = order.pemberi();
    return OfficeFit.condition(
        giver, day, at("/pemberi", Law.office(giver.jabatan()).on(day), giver.toString()));
  }

  private static Syarat superior(SuratMandat order, JabatanWilayah office, LocalDate day) {
    JabatanWilayah giver = order.pemberi();
    // A camat guides and supervises a desa, and stands not above its head.
    boolean isOfDesa =
        office.jabatan() == Jabatan.KEPALA_DESA && giver.jabatan().isKepalaDaerahKabupatenKota();
    return ranked(
        JenisSyarat.PENUNJUK_ATASAN,
        isOfDesa ? Hasil.TIDAK_DIKETAHUI : SusunanJabatan.isBawahan(giver, office),
        at(
            "/pemberi",
            (isOfDesa ? OF_DESA : Law.ACTING_ORDER).on(day),
            giver.toString(),
            office.toString()));
  }

  private static Syarat below(SuratMandat order, JabatanWilayah office, LocalDate day) {
    JabatanWilayah appointed = order.penerima();
    boolean isOfDesa = office.jabatan() == Jabatan.KEPALA_DESA;
    Hasil hasil = OfficeFit.of(appointed).dan(SusunanJabatan.isBawahan(order.pemberi(), appointed));
    return ranked(
        JenisSyarat.BAWAHAN,
        isOfDesa ? Hasil.TIDAK_DIKETAHUI : hasil,
        at(
            "/penerima",
            (isOfDesa ? OF_DESA : Law.MANDATE_BELOW).on(day),
            appointed.toString(),
            order.pemberi().toString()));
  }

  /** Who stands above whom: where that is not known, no fact is missing, the law is silent. */
  private static Syarat ranked(JenisSyarat jenis, Hasil hasil, Dalil dalil) {
    boolean isOpen = hasil == Hasil.TIDAK_DIKETAHUI;
    return Syarat.of(
        jenis,
        hasil,
        isOpen ? new Dalil(dalil.dasar(), dalil.fakta(), Dalil.HUKUM, JsonPointer.ROOT) : dalil);
  }

  /** The same office is the same official, but where a region has several of it. */
  private static Syarat another(SuratMandat order, JabatanWilayah office, LocalDate day) {
    boolean isSure =
        SusunanJabatan.isTunggal(office.jabatan()) && order.jabatanDigantikan().isPresent();
    Hasil same = isSure ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI;
    return Syarat.of(
        JenisSyarat.PELAKSANA_LAIN,
        order.penerima().equals(office) ? same : Hasil.TERPENUHI,
        at("/penerima", ANOTHER.on(day), order.penerima().toString(), stated(order, office)));
  }

  private static Syarat reason(SuratMandat order, LocalDate day) {
    Hasil hasil = Hasil.TIDAK_DIKETAHUI;
    if (order.pelaksana().isPresent() && order.sebab().isPresent()) {
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

  static Dalil at(String place, List<DasarHukum> dasar, Object... facts) {
    return ObjectConditions.fromRequest(JsonPointer.parse(PLACE + place), dasar, facts);
  }
}
