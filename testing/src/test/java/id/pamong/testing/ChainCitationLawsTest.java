package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.Periode;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * An amendment that cites earlier ones beside the decree, "yang telah beberapa kali diubah dengan"
 * (UU 12/2011 Lampiran II angka 233 huruf b), amends the decree: the same is answered as if it had
 * cited that alone, whatever happens to those in between.
 */
class ChainCitationLawsTest {

  private static final String OTHER = "Izin Lain";

  /** A set whose amendments cite the decree alone, and the same with chains in some order. */
  private record Pair(
      DecisionCase ofBase, DecisionCase ofChain, List<LocalDate> days, List<Integer> sizes) {}

  @Provide
  Arbitrary<Pair> pairs() {
    return Choices.arbitrary(ChainCitationLawsTest::draw);
  }

  private static Pair draw(Choices choices) {
    CasePlace at = CasePlace.draw(choices);
    DecreeCases decrees = new DecreeCases(at, choices);
    LocalDate set = decrees.setSinceUu30();
    List<PelimpahanWewenang> plain = new ArrayList<>();
    List<PelimpahanWewenang> ofBase = new ArrayList<>();
    List<PelimpahanWewenang> ofChain = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    List<InstrumenHukum> cited = new ArrayList<>();
    int count = choices.between(3, 6);
    LocalDate day = set;
    for (int number = 1; number <= count; number++) {
      PelimpahanWewenang decree = text(decrees, choices, String.valueOf(10 + number), day, plain);
      plain.add(decree);
      List<InstrumenHukum> chain = new ArrayList<>(cited.subList(0, Math.min(1, cited.size())));
      for (InstrumenHukum one : cited.subList(chain.size(), cited.size())) {
        if (choices.below(4) > 0) {
          chain.add(choices.below(chain.size() + 1), one);
        }
      }
      ofBase.add(citing(decree, cited.subList(0, Math.min(1, cited.size()))));
      ofChain.add(citing(decree, chain));
      cited.add(
          DecisionCase.reference(
              decree.instrumen().jenis(), decree.instrumen().nomor(), day, at.region()));
      days.add(day);
      day = day.plusDays(choices.between(1, 90));
    }
    List<InstrumenPengubah> changes = new ArrayList<>();
    for (int i = choices.below(3); i > 0; i--) {
      int target = choices.oneIn(6) ? 0 : choices.between(1, count - 1);
      LocalDate on = days.get(target).plusDays(choices.between(1, 200));
      days.add(on);
      changes.add(change(choices, plain.get(target), cited.get(target), "3" + i, on));
    }
    for (PelimpahanWewenang one : plain) {
      one.periode().flatMap(Periode::akhir).ifPresent(days::add);
    }
    PermintaanKeputusan request = decrees.asked(at.camat(), day.plusDays(300));
    List<Integer> sizes = List.of(choices.between(1, 30), choices.between(30, 100));
    return new Pair(with(request, ofBase, changes), with(request, ofChain, changes), days, sizes);
  }

  private static PelimpahanWewenang text(
      DecreeCases decrees,
      Choices choices,
      String number,
      LocalDate day,
      List<PelimpahanWewenang> before) {
    PelimpahanWewenang own = decrees.delegation(number, day).build();
    LayananDilimpahkan service = own.layanan().get(0);
    List<LayananDilimpahkan> services = new ArrayList<>();
    int which = choices.below(3);
    if (which < 2) {
      services.add(limited(choices, service, service.nama()));
    }
    if (which > 0) {
      services.add(limited(choices, service, OTHER));
    }
    boolean isStated = before.isEmpty() ? choices.flip() : choices.oneIn(4);
    return PelimpahanWewenang.builder()
        .from(own)
        .instrumen(
            before.isEmpty()
                ? own.instrumen()
                : DecreeCases.instrument(before.get(0).instrumen().jenis(), number, day))
        .periode(
            isStated
                ? Optional.of(Periode.of(day, day.plusDays(choices.between(30, 500))))
                : Optional.empty())
        .layanan(services)
        .build();
  }

  private static LayananDilimpahkan limited(
      Choices choices, LayananDilimpahkan service, String name) {
    BatasWewenang limits =
        BatasWewenang.builder()
            .addMateri(
                new BatasMateri(
                    ChainCases.measured(1).hal(),
                    BigDecimal.valueOf(choices.between(10, 90)),
                    ChainCases.measured(1).satuan()))
            .build();
    return LayananDilimpahkan.builder()
        .from(service)
        .nama(name)
        .batas(choices.oneIn(4) ? Optional.empty() : Optional.of(limits))
        .build();
  }

  private static PelimpahanWewenang citing(PelimpahanWewenang decree, List<InstrumenHukum> cited) {
    return PelimpahanWewenang.builder()
        .from(decree)
        .instrumen(
            InstrumenPelimpahan.builder()
                .from(decree.instrumen())
                .hubungan(
                    cited.stream()
                        .map(one -> new HubunganInstrumen(JenisHubungan.MENGUBAH, one))
                        .toList())
                .build())
        .build();
  }

  private static InstrumenPengubah change(
      Choices choices,
      PelimpahanWewenang target,
      InstrumenHukum cited,
      String number,
      LocalDate on) {
    InstrumenPengubah.Builder change =
        InstrumenPengubah.builder()
            .instrumen(
                InstrumenPelimpahan.builder()
                    .from(DecreeCases.instrument(target.instrumen().jenis(), number, on))
                    .addHubungan(
                        new HubunganInstrumen(
                            choices.of(
                                JenisHubungan.MENCABUT,
                                JenisHubungan.MENGGANTI,
                                JenisHubungan.MENGUBAH),
                            cited))
                    .build())
            .penerbit(target.pemberi());
    if (choices.oneIn(3)) {
      change.addLayanan(target.layanan().get(0).nama());
    }
    return change.build();
  }

  private static DecisionCase with(
      PermintaanKeputusan request,
      List<PelimpahanWewenang> decrees,
      List<InstrumenPengubah> changes) {
    return DecisionCase.of("rantai", request, decrees.toArray(PelimpahanWewenang[]::new))
        .with(file -> file.addAllPengubah(changes));
  }

  private static String answer(DecisionCase drawn, String service, LocalDate day, int size) {
    return drawn
        .asked(
            r ->
                r.layanan(service)
                    .tanggal(day)
                    .masaJabatan(Optional.empty())
                    .ukuran(List.of(ChainCases.measured(size))))
        .decide()
        .getClass()
        .getSimpleName();
  }

  @Property(tries = 250)
  void chain_isAnsweredAsTheDecreeAlone(@ForAll("pairs") Pair drawn) {
    List<LocalDate> days = new ArrayList<>(List.of(drawn.ofBase().request().tanggal()));
    drawn.days().forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
    for (LocalDate day : days) {
      for (String service : List.of(drawn.ofBase().request().layanan(), OTHER)) {
        for (int size : drawn.sizes()) {
          assertThat(answer(drawn.ofChain(), service, day, size))
              .as(service + " " + day + " " + size)
              .isEqualTo(answer(drawn.ofBase(), service, day, size));
        }
      }
    }
  }
}
