package id.pamong.validation.keputusan.dasar;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.instrumen.CodesOfTheDay;
import id.pamong.validation.keputusan.instrumen.Instrument;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.DayConditions;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A request that names its office, its place, or the offices of its order by codes that were not in
 * use on the day. By those of the day it may be granted: then it is neither granted nor refused,
 * since the region is the same and its code is not. Where that leads nowhere, it is answered as it
 * is asked.
 */
public final class RequestCodes {

  private final InstrumentSet set;
  private final PermintaanKeputusan request;

  private RequestCodes(InstrumentSet set, PermintaanKeputusan request) {
    this.set = set;
    this.request = request;
  }

  /**
   * Finds the bases of a request, under the codes of its day too where it needs them.
   *
   * @param bases finds the bases of a request as it is asked
   */
  public static List<Basis> find(
      InstrumentSet set,
      PermintaanKeputusan request,
      Function<PermintaanKeputusan, List<Basis>> bases) {
    return new RequestCodes(set, request).find(bases);
  }

  private List<Basis> find(Function<PermintaanKeputusan, List<Basis>> bases) {
    List<Syarat> ofOrder = request.perintah().map(this::ofOrder).orElse(List.of());
    List<Basis> all = new ArrayList<>();
    if (ofOrder.isEmpty()) {
      List<Basis> asked = bases.apply(request);
      if (Outcomes.any(asked) != Hasil.TIDAK || !isOfOtherDay()) {
        return asked;
      }
      all.addAll(asked);
    }
    List<Syarat> open = Stream.concat(ofRequest(), ofOrder.stream()).toList();
    List<Basis> read =
        underCodesOfTheDay().stream()
            .flatMap(one -> bases.apply(one).stream())
            .map(basis -> under(open, basis))
            .toList();
    if (ofOrder.isEmpty() && Outcomes.any(read) == Hasil.TIDAK) {
      return all;
    }
    all.addAll(read);
    return all;
  }

  private boolean isOfOtherDay() {
    return isOfOtherDay(request.pejabat().wilayah()) || isOfOtherDay(request.wilayah());
  }

  private boolean isOfOtherDay(KodeWilayah kode) {
    return set.codes().isOfOtherDay(kode, request.tanggal());
  }

  /** That the regions exist under the codes that the request states, which is not known. */
  private Stream<Syarat> ofRequest() {
    EditionOnDate edition = set.catalog().editionOn(request.tanggal());
    return Stream.concat(
        Stream.of(DayConditions.office(request, set, edition))
            .filter(one -> isOfOtherDay(request.pejabat().wilayah())),
        Stream.of(DayConditions.place(request, set, edition))
            .filter(one -> isOfOtherDay(request.wilayah())));
  }

  /** That the order of a Plh or Plt names offices by codes of its day, which is not known. */
  private List<Syarat> ofOrder(SuratMandat order) {
    CodesOfTheDay codes =
        new CodesOfTheDay(set.codes(), order.tanggal(), Instrument.of(order).citation());
    return Stream.of(
            missing(codes, order, order.pemberi(), "/perintah/pemberi"),
            missing(codes, order, order.penerima(), "/perintah/penerima"),
            order
                .jabatanDigantikan()
                .flatMap(one -> missing(codes, order, one, "/perintah/jabatanDigantikan")))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Syarat> missing(
      CodesOfTheDay codes, SuratMandat order, JabatanWilayah office, String letak) {
    return set.codes().isOfOtherDay(office.wilayah(), order.tanggal())
        ? codes.missingInRequest(office.wilayah(), letak + "/wilayah")
        : Optional.empty();
  }

  /** The request under each of the codes that its regions may have borne on the day. */
  private List<PermintaanKeputusan> underCodesOfTheDay() {
    PermintaanKeputusan own =
        request.perintah().isEmpty()
            ? request
            : PermintaanKeputusan.builder()
                .from(request)
                .perintah(request.perintah().map(this::underCodesOfItsDay))
                .build();
    List<PermintaanKeputusan> all = new ArrayList<>();
    JabatanWilayah office = request.pejabat();
    for (KodeWilayah kode : codes(office.wilayah())) {
      for (KodeWilayah place : codes(request.wilayah())) {
        all.add(
            PermintaanKeputusan.builder()
                .from(own)
                .pejabat(new JabatanWilayah(office.jabatan(), kode))
                .wilayah(place)
                .build());
      }
    }
    return all;
  }

  private Collection<KodeWilayah> codes(KodeWilayah kode) {
    Set<KodeWilayah> all = set.codes().codesOn(kode, request.tanggal());
    return all.isEmpty() ? List.of(kode) : all;
  }

  private SuratMandat underCodesOfItsDay(SuratMandat order) {
    CodesOfTheDay codes =
        new CodesOfTheDay(set.codes(), order.tanggal(), Instrument.of(order).citation());
    return SuratMandat.builder()
        .from(order)
        .pemberi(codes.own(order.pemberi()))
        .penerima(codes.own(order.penerima()))
        .jabatanDigantikan(order.jabatanDigantikan().map(codes::own))
        .build();
  }

  private static Basis under(List<Syarat> open, Basis basis) {
    return new Basis(
        under(open, basis.syarat()),
        basis.sumber(),
        basis.answers(),
        basis.prepared(),
        basis.isSub(),
        basis.above());
  }

  /** A node under what is not known: in the place of what it has of the same, or beside it. */
  private static Syarat under(List<Syarat> open, Syarat node) {
    if (node.anak().isEmpty()) {
      return node;
    }
    if (node.jenis().isPilihan()) {
      List<Syarat> ways = node.anak().stream().map(one -> under(open, one)).toList();
      return Syarat.of(node.jenis(), node.dalil(), ways);
    }
    List<Syarat> all = new ArrayList<>();
    for (Syarat one : node.anak()) {
      if (open.stream().noneMatch(other -> isOfTheSame(one, other))) {
        all.add(one);
      }
    }
    all.addAll(open);
    return Syarat.of(node.jenis(), node.dalil(), all);
  }

  private static boolean isOfTheSame(Syarat one, Syarat other) {
    return one.jenis() == other.jenis() && one.dalil().letak().equals(other.dalil().letak());
  }
}
