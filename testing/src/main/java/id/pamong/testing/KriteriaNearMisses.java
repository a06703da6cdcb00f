package id.pamong.testing;

import static id.pamong.testing.Breach.breach;

import id.pamong.layanan.KanalLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.wewenang.KriteriaLayanan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Near misses of the rules about the criteria and the channel of a service. */
final class KriteriaNearMisses {

  private static final List<String> LICENCE =
      List.of(
          "prosesSederhana",
          "objekBerskalaKecil",
          "tanpaKajianTeknisKompleks",
          "tanpaTeknologiTinggi");

  private static final List<String> OTHER_SERVICE =
      List.of("terkaitPengawasanObjekPerizinan", "kegiatanBerskalaKecil", "langsungDanRutin");

  static final Breach KANAL_PTSP =
      service("pelimpahan.perizinan-melalui-ptsp-dinas", Demand.PERIZINAN, Demand.NO_SERVICE_UNIT)
          .by(
              (base, choices) -> {
                LayananEdit one = LayananEdit.any(base, choices);
                return one.change("/kanal", one.edit().kanal(KanalLayanan.PTSP_DINAS));
              });

  static final Breach KANAL_TIDAK_PASTI =
      service("pelimpahan.perizinan-kanal-tidak-dapat-dipastikan", Demand.PERIZINAN)
          .by(
              (base, choices) -> {
                LayananEdit one = LayananEdit.any(base, choices);
                KanalLayanan kanal =
                    choices.of(
                        KanalLayanan.SATU_ATAP,
                        KanalLayanan.MAL_PELAYANAN_PUBLIK,
                        KanalLayanan.KELILING,
                        KanalLayanan.DARING,
                        hasServiceUnit(base) ? KanalLayanan.PTSP_DINAS : KanalLayanan.DARING);
                return one.change("/kanal", one.edit().kanal(kanal));
              });

  static final Breach TIDAK_DIKETAHUI =
      service("pelimpahan.kriteria-tidak-diketahui")
          .by(
              (base, choices) -> {
                LayananEdit one = LayananEdit.any(base, choices);
                KriteriaLayanan stated = one.layanan().kriteria().orElseThrow();
                List<String> properties =
                    new ArrayList<>(
                        !base.draft().isSince(Days.PP_17_2018)
                            ? List.of("eksternalitas", "efisiensi")
                            : stated.prosesSederhana().isPresent() ? LICENCE : OTHER_SERVICE);
                if (base.isLawfulMandate()) {
                  properties.add("tugasRutin");
                }
                String property = choices.of(properties);
                return one.kriteria(property, answer(one.kriteria(), property, Optional.empty()));
              });

  static final Breach TANPA_KRITERIA =
      service("pelimpahan.nonperizinan-tanpa-kriteria", Demand.NONPERIZINAN)
          .by(
              (base, choices) -> {
                LayananEdit one = LayananEdit.any(base, choices);
                KriteriaLayanan.Builder none = one.kriteria();
                OTHER_SERVICE.forEach(property -> answer(none, property, Optional.of(false)));
                return one.change("/kriteria", one.edit().kriteria(none.build()));
              });

  static final List<Breach> ALL = all();

  private KriteriaNearMisses() {}

  private static boolean hasServiceUnit(Breach.Base base) {
    return base.decree().penerima().stream()
        .anyMatch(penerima -> penerima.jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU);
  }

  private static List<Breach> all() {
    List<Breach> all = new ArrayList<>();
    all.add(unmet("pelimpahan.kriteria-eksternalitas", "eksternalitas"));
    all.add(unmet("pelimpahan.kriteria-efisiensi", "efisiensi"));
    all.add(licence("pelimpahan.perizinan-proses-tidak-sederhana", "prosesSederhana"));
    all.add(licence("pelimpahan.perizinan-objek-tidak-berskala-kecil", "objekBerskalaKecil"));
    all.add(
        licence(
            "pelimpahan.perizinan-memerlukan-kajian-teknis-kompleks", "tanpaKajianTeknisKompleks"));
    all.add(licence("pelimpahan.perizinan-memerlukan-teknologi-tinggi", "tanpaTeknologiTinggi"));
    all.add(KANAL_PTSP);
    all.add(KANAL_TIDAK_PASTI);
    all.add(
        licence(
            "pelimpahan.perizinan-tidak-dikembangkan-sebagai-inovasi",
            "dikembangkanSebagaiInovasi"));
    all.add(
        other(
            "pelimpahan.nonperizinan-tidak-terkait-pengawasan-objek-perizinan",
            "terkaitPengawasanObjekPerizinan"));
    all.add(other("pelimpahan.nonperizinan-tidak-berskala-kecil", "kegiatanBerskalaKecil"));
    all.add(other("pelimpahan.nonperizinan-tidak-langsung-dan-rutin", "langsungDanRutin"));
    all.add(TANPA_KRITERIA);
    all.add(TIDAK_DIKETAHUI);
    return List.copyOf(all);
  }

  private static Breach licence(String rule, String property) {
    return unmet(rule, property, Demand.PERIZINAN);
  }

  private static Breach other(String rule, String property) {
    return unmet(rule, property, Demand.NONPERIZINAN);
  }

  private static Breach unmet(String rule, String property, Demand... more) {
    return service(rule, more)
        .by(
            (base, choices) -> {
              LayananEdit one = LayananEdit.any(base, choices);
              return one.kriteria(property, answer(one.kriteria(), property, Optional.of(false)));
            });
  }

  private static Breach.Builder service(String rule, Demand... more) {
    Set<Demand> demands = EnumSet.of(Demand.SEBAGIAN_URUSAN, Demand.LAYANAN, Demand.CLEAN_LAYANAN);
    demands.addAll(List.of(more));
    return breach(rule, demands.toArray(new Demand[0]));
  }

  private static KriteriaLayanan.Builder answer(
      KriteriaLayanan.Builder kriteria, String property, Optional<Boolean> answer) {
    BiFunction<KriteriaLayanan.Builder, Optional<Boolean>, KriteriaLayanan.Builder> setter =
        switch (property) {
          case "eksternalitas" -> KriteriaLayanan.Builder::eksternalitas;
          case "efisiensi" -> KriteriaLayanan.Builder::efisiensi;
          case "prosesSederhana" -> KriteriaLayanan.Builder::prosesSederhana;
          case "objekBerskalaKecil" -> KriteriaLayanan.Builder::objekBerskalaKecil;
          case "tanpaKajianTeknisKompleks" -> KriteriaLayanan.Builder::tanpaKajianTeknisKompleks;
          case "tanpaTeknologiTinggi" -> KriteriaLayanan.Builder::tanpaTeknologiTinggi;
          case "dikembangkanSebagaiInovasi" -> KriteriaLayanan.Builder::dikembangkanSebagaiInovasi;
          case "terkaitPengawasanObjekPerizinan" ->
              KriteriaLayanan.Builder::terkaitPengawasanObjekPerizinan;
          case "kegiatanBerskalaKecil" -> KriteriaLayanan.Builder::kegiatanBerskalaKecil;
          case "langsungDanRutin" -> KriteriaLayanan.Builder::langsungDanRutin;
          case "tugasRutin" -> KriteriaLayanan.Builder::tugasRutin;
          default -> throw new IllegalArgumentException(property);
        };
    return setter.apply(kriteria, answer);
  }
}
