package id.pamong.validation.keputusan.pemberian;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.instrumen.CodeHistory;
import id.pamong.validation.keputusan.instrumen.CodedLimit;
import id.pamong.validation.keputusan.instrumen.CodesOfTheDay;
import id.pamong.validation.keputusan.instrumen.DecreeText;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The codes that a decree names, and the decree under those that the regions bore on its day: only
 * so can it be told who of them lies in whom. That a region is meant which the decree names by a
 * code of another day is not known. Not thread-safe; used while a set is loaded.
 */
final class DecreeCodes {

  private final CodesOfTheDay codes;
  private final PelimpahanWewenang named;

  DecreeCodes(CodeHistory history, PelimpahanWewenang named, String citation) {
    this.codes = new CodesOfTheDay(history, named.tanggal(), citation);
    this.named = named;
  }

  /** Returns a text of the decree under the codes of its day, as far as each is one. */
  DecreeText read(DecreeText text) {
    PelimpahanWewenang decree = text.decree();
    JabatanWilayah giver = codes.own(decree.pemberi());
    List<JabatanWilayah> receivers = decree.penerima().stream().map(codes::own).toList();
    List<LayananDilimpahkan> services =
        IntStream.range(0, decree.layanan().size())
            .mapToObj(place -> read(text, place, decree.layanan().get(place)))
            .toList();
    boolean isAsNamed =
        giver.equals(decree.pemberi())
            && receivers.equals(decree.penerima())
            && services.equals(decree.layanan());
    return isAsNamed
        ? text
        : new DecreeText(
            PelimpahanWewenang.builder()
                .from(decree)
                .pemberi(giver)
                .penerima(receivers)
                .layanan(services)
                .build(),
            text.citation(),
            text.origins());
  }

  private LayananDilimpahkan read(DecreeText text, int place, LayananDilimpahkan layanan) {
    List<KodeWilayah> regions = ofLimits(layanan);
    if (regions.isEmpty() || !isOwn(text, place)) {
      return layanan;
    }
    List<KodeWilayah> own = regions.stream().map(codes::own).distinct().toList();
    return own.equals(regions)
        ? layanan
        : LayananDilimpahkan.builder()
            .from(layanan)
            .batas(BatasWewenang.builder().from(layanan.batas().orElseThrow()).wilayah(own).build())
            .build();
  }

  private static List<KodeWilayah> ofLimits(LayananDilimpahkan layanan) {
    return layanan.batas().map(BatasWewenang::wilayah).orElse(List.of());
  }

  /** Limits that an amended decree states are under the codes of the day of that. */
  private static boolean isOwn(DecreeText text, int place) {
    return text.origin(ofLimits(place)).set().equals(text.decree().tanggal());
  }

  private static JsonPointer ofLimits(int service) {
    return JsonPointer.parse("/layanan/" + service + "/batas/wilayah");
  }

  /** Returns the codes of the giver and the receiver of a grant that are not of the day. */
  List<Syarat> of(Grant grant) {
    KodeWilayah receiver = named.penerima().get(grant.receiver()).wilayah();
    return Stream.of(
            codes.missing(named.pemberi().wilayah(), "/pemberi/wilayah"),
            codes.missing(receiver, grant.ofReceiver().property("wilayah").value()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns the regions to which a service is limited by codes that are not of the day. */
  List<CodedLimit> limits(Grant grant) {
    int service = grant.service();
    if (service < 0 || !isOwn(grant.text(), service)) {
      return List.of();
    }
    List<CodedLimit> all = new ArrayList<>();
    List<KodeWilayah> regions = ofLimits(named.layanan().get(service));
    for (int i = 0; i < regions.size(); i++) {
      KodeWilayah kode = regions.get(i);
      codes
          .missing(kode, ofLimits(service).index(i).value())
          .map(syarat -> new CodedLimit(codes.own(kode), codes.isStated(kode), syarat))
          .ifPresent(all::add);
    }
    return List.copyOf(all);
  }
}
