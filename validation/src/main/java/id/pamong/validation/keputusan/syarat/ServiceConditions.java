package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.layanan.KanalLayanan;
import id.pamong.layanan.SifatLayanan;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Conditions of the service that a decree names: its affair, its kind, the criteria of its law. */
public final class ServiceConditions {

  private ServiceConditions() {}

  public static Syarat named(Grant grant) {
    Optional<LayananDilimpahkan> layanan = grant.layanan();
    return Syarat.of(
        JenisSyarat.LAYANAN_DISEBUT,
        layanan.isPresent() ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI,
        layanan.isPresent()
            ? grant.at(grant.ofService().property("nama"), Law.MATTER, layanan.get().nama())
            : grant.at("/layanan", Law.MATTER));
  }

  public static Syarat affair(Grant grant, LayananDilimpahkan layanan, boolean isSinceUu23) {
    if (AssistanceConditions.isOf(grant)) {
      return AssistanceConditions.unassigned(grant, layanan, isSinceUu23);
    }
    if (isSinceUu23 && GeneralAffairs.isOf(layanan)) {
      return GeneralAffairs.given(grant, layanan);
    }
    if (GeneralAffairs.isOf(layanan)) {
      return GeneralAffairs.before(layanan.urusan());
    }
    boolean missesPart = isSinceUu23 && Affairs.missesPart(layanan.urusan(), layanan.subUrusan());
    return Syarat.of(
        JenisSyarat.URUSAN,
        Affairs.ofKabupatenKota(layanan.urusan(), layanan.subUrusan(), isSinceUu23),
        grant.at(
            grant.ofService().property(missesPart ? "subUrusan" : "urusan"),
            Affairs.law(layanan.urusan(), isSinceUu23),
            layanan.urusan().map(urusan -> urusan.nama()).orElse("")));
  }

  /** The affair of a service for the head himself, as a decree states by which he gave it. */
  public static Syarat affairOfHead(Grant grant, LayananDilimpahkan layanan, boolean isSinceUu23) {
    return isSinceUu23 && GeneralAffairs.isOf(layanan) && !AssistanceConditions.isOf(grant)
        ? GeneralAffairs.carriedOut(grant, layanan, "25 ayat (2)")
        : affair(grant, layanan, isSinceUu23);
  }

  public static List<Syarat> criteria(Grant grant, LayananDilimpahkan layanan) {
    if (!grant.isUnderCamatLaw() || !grant.isSince(LawDays.PP_19_2008)) {
      return List.of();
    }
    List<Syarat> all = new ArrayList<>();
    if (!grant.isSince(LawDays.PP_17_2018)) {
      List<DasarHukum> law = Law.pp19("15 ayat (4)");
      all.add(
          all(
              grant,
              JenisSyarat.KRITERIA_2008,
              law,
              List.of(
                  one(grant, "eksternalitas", law, answer(layanan, KriteriaLayanan::eksternalitas)),
                  one(grant, "efisiensi", law, answer(layanan, KriteriaLayanan::efisiensi)))));
      return all;
    }
    all.add(kind(grant, layanan));
    if (isLicence(layanan)) {
      all.add(
          all(
              grant,
              JenisSyarat.KRITERIA_PERIZINAN,
              Law.pp17("11 ayat (3)"),
              licence(grant, layanan)));
      layanan.kanal().ifPresent(kanal -> all.add(channel(grant, kanal, "11 ayat (4)")));
    } else if (isOther(layanan)) {
      List<DasarHukum> law = Law.pp17("11 ayat (6)");
      List<Syarat> each = other(grant, layanan);
      all.add(
          meetsSome(each)
              ? notCumulative(law, each)
              : all(grant, JenisSyarat.KRITERIA_NONPERIZINAN, law, each));
    }
    return all;
  }

  /**
   * A licence that a camat gives is served at the kecamatan and not at the unit of the dinas; of
   * other channels the law does not say. A decree that names none is not asked for one.
   */
  private static Syarat channel(Grant grant, KanalLayanan kanal, String... pasal) {
    Hasil hasil =
        switch (kanal) {
          case PELAYANAN_TERPADU_KECAMATAN -> Hasil.TERPENUHI;
          case PTSP_DINAS -> Hasil.TIDAK;
          default -> Hasil.TIDAK_DIKETAHUI;
        };
    return Syarat.of(
        JenisSyarat.KANAL,
        hasil,
        grant.at(grant.ofService().property("kanal"), Law.pp17(pasal), kanal.name()));
  }

  /**
   * A decree from before PP 17/2018 keeps its force where nothing known contradicts it: of what the
   * service is, its criteria and its channel, as a decree under that PP is asked. A mapping is made
   * for a decree that is to be set, and an old one was set without that duty.
   */
  public static List<Syarat> consistent(Grant grant, LayananDilimpahkan layanan) {
    List<Syarat> all = new ArrayList<>();
    if (!isLicence(layanan) && layanan.sifat().isEmpty() && layanan.aspek().isPresent()) {
      all.add(earlierKind(grant, layanan));
    }
    all.add(uncontradicted(grant, layanan));
    if (isLicence(layanan)) {
      layanan.kanal().ifPresent(kanal -> all.add(channel(grant, kanal, "35", "11 ayat (4)")));
    }
    return List.copyOf(all);
  }

  private static Syarat uncontradicted(Grant grant, LayananDilimpahkan layanan) {
    List<Syarat> each = isLicence(layanan) ? licence(grant, layanan) : other(grant, layanan);
    if (!isLicence(layanan) && meetsSome(each)) {
      return notCumulative(Law.pp17("35", "11 ayat (6)"), each);
    }
    boolean contradicts = each.stream().anyMatch(node -> node.hasil() == Hasil.TIDAK);
    return Syarat.of(
        JenisSyarat.TIDAK_BERTENTANGAN,
        Hasil.of(!contradicts),
        grant.at(
            grant.ofService().property("kriteria"),
            Law.pp17("35", isLicence(layanan) ? "11 ayat (3)" : "11 ayat (6)"),
            layanan.nama()));
  }

  /** A decree under the PP hands out licences and other services, and no third kind. */
  private static Syarat kind(Grant grant, LayananDilimpahkan layanan) {
    Optional<AspekKewenangan> aspek = layanan.aspek();
    Hasil hasil =
        layanan.sifat().isPresent() || isLicence(layanan)
            ? Hasil.TERPENUHI
            : aspek.isPresent() ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI;
    String stated =
        layanan.sifat().map(Enum::name).orElseGet(() -> aspek.map(Enum::name).orElse(""));
    return Syarat.of(
        JenisSyarat.JENIS_LAYANAN,
        hasil,
        grant.at(
            grant.ofService().property(hasil == Hasil.TIDAK ? "aspek" : "sifat"),
            Law.pp17("11 ayat (2)"),
            stated));
  }

  /**
   * A decree from before the PP could state such an aspect: whether a recommendation, say, is a
   * nonperizinan under the PP, which does not say what that is, is not known.
   */
  private static Syarat earlierKind(Grant grant, LayananDilimpahkan layanan) {
    String stated = layanan.aspek().map(Enum::name).orElse("");
    return Syarat.of(
        JenisSyarat.JENIS_LAYANAN,
        Hasil.TIDAK_DIKETAHUI,
        grant.at(
            grant.ofService().property("sifat"), Law.pp17("35", "11 ayat (2)"), stated, stated));
  }

  private static List<Syarat> licence(Grant grant, LayananDilimpahkan layanan) {
    return List.of(
        one(
            grant,
            "prosesSederhana",
            Law.pp17("11 ayat (3) huruf a"),
            answer(layanan, KriteriaLayanan::prosesSederhana)),
        one(
            grant,
            "objekBerskalaKecil",
            Law.pp17("11 ayat (3) huruf b"),
            answer(layanan, KriteriaLayanan::objekBerskalaKecil)),
        one(
            grant,
            "tanpaKajianTeknisKompleks",
            Law.pp17("11 ayat (3) huruf c"),
            answer(layanan, KriteriaLayanan::tanpaKajianTeknisKompleks)),
        one(
            grant,
            "tanpaTeknologiTinggi",
            Law.pp17("11 ayat (3) huruf d"),
            answer(layanan, KriteriaLayanan::tanpaTeknologiTinggi)));
  }

  private static List<Syarat> other(Grant grant, LayananDilimpahkan layanan) {
    return List.of(
        one(
            grant,
            "terkaitPengawasanObjekPerizinan",
            Law.pp17("11 ayat (6) huruf a"),
            answer(layanan, KriteriaLayanan::terkaitPengawasanObjekPerizinan)),
        one(
            grant,
            "kegiatanBerskalaKecil",
            Law.pp17("11 ayat (6) huruf b"),
            answer(layanan, KriteriaLayanan::kegiatanBerskalaKecil)),
        one(
            grant,
            "langsungDanRutin",
            Law.pp17("11 ayat (6) huruf c"),
            answer(layanan, KriteriaLayanan::langsungDanRutin)));
  }

  /** Tells whether some criteria are stated not to be met, and not all of them. */
  private static boolean meetsSome(List<Syarat> each) {
    long unmet = each.stream().filter(node -> node.hasil() == Hasil.TIDAK).count();
    return unmet > 0 && unmet < each.size();
  }

  /** The law joins the criteria by "dan"; whether all of them are asked for, it does not settle. */
  private static Syarat notCumulative(List<DasarHukum> law, List<Syarat> each) {
    List<String> unmet =
        each.stream()
            .filter(node -> node.hasil() == Hasil.TIDAK)
            .flatMap(node -> node.dalil().fakta().stream())
            .toList();
    return Syarat.of(
        JenisSyarat.KRITERIA_TIDAK_KUMULATIF,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(law, unmet, Dalil.HUKUM, JsonPointer.ROOT));
  }

  public static Optional<Boolean> answer(
      LayananDilimpahkan layanan, Function<KriteriaLayanan, Optional<Boolean>> of) {
    return layanan.kriteria().flatMap(of);
  }

  public static Hasil hasil(Optional<Boolean> answer) {
    return answer.map(Hasil::of).orElse(Hasil.TIDAK_DIKETAHUI);
  }

  private static Syarat one(
      Grant grant, String property, List<DasarHukum> law, Optional<Boolean> answer) {
    JsonPointer letak = grant.ofService().property("kriteria").property(property);
    return Syarat.of(JenisSyarat.KRITERIA, hasil(answer), grant.at(letak, law, property));
  }

  private static Syarat all(
      Grant grant, JenisSyarat jenis, List<DasarHukum> law, List<Syarat> children) {
    return Syarat.of(jenis, grant.at(grant.ofService().property("kriteria"), law), children);
  }

  public static boolean isLicence(LayananDilimpahkan layanan) {
    return layanan
        .sifat()
        .map(sifat -> sifat == SifatLayanan.PERIZINAN)
        .orElseGet(() -> layanan.aspek().filter(AspekKewenangan.PERIZINAN::equals).isPresent());
  }

  static boolean isOther(LayananDilimpahkan layanan) {
    return layanan.sifat().filter(SifatLayanan.NONPERIZINAN::equals).isPresent();
  }
}
