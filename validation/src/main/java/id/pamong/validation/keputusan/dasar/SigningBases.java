package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.instrumen.Endings;
import id.pamong.validation.keputusan.norma.ActingLaw;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.SusunanJabatan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the bases of one who signs: those of his own office, and those of the office whose work he
 * does, by an order or by the law on heads of region.
 *
 * <p>A request with an order may name the office that is replaced, or the office of the one who is
 * appointed: the order tells which it is. An order is never left aside, whatever it says.
 */
public final class SigningBases {

  private static final JsonPointer REPLACED = JsonPointer.parse("/perintah/jabatanDigantikan");

  private final Function<PermintaanKeputusan, List<Basis>> ofOffice;
  private final Function<PermintaanKeputusan, Optional<Grant>> kind;
  private final Endings endings;

  /**
   * Makes a finder from one that finds the bases of an office, without any order, one that finds a
   * decree that says whether the service is a licence, and what the instruments end.
   */
  public SigningBases(
      Function<PermintaanKeputusan, List<Basis>> ofOffice,
      Function<PermintaanKeputusan, Optional<Grant>> kind,
      Endings endings) {
    this.ofOffice = ofOffice;
    this.kind = kind;
    this.endings = endings;
  }

  public List<Basis> of(PermintaanKeputusan request) {
    if (request.perintah().isEmpty()) {
      List<Basis> own = ofOffice.apply(request);
      Optional<JabatanWilayah> head = ActingLaw.headOf(request.pejabat());
      if (head.isEmpty()) {
        return own;
      }
      List<Basis> all = new ArrayList<>(own);
      all.addAll(standingIn(head.get(), request));
      return all;
    }
    SuratMandat order = request.perintah().get();
    JabatanWilayah signer = request.pejabat();
    boolean isAppointed = order.penerima().equals(signer);
    JabatanWilayah replaced =
        order.jabatanDigantikan().filter(office -> isAppointed).orElse(signer);
    List<Basis> all = new ArrayList<>(standingIn(replaced, request));
    boolean isOpen = isAppointed && order.jabatanDigantikan().isEmpty();
    if (isOpen || !replaced.equals(signer)) {
      all.addAll(ofOffice.apply(as(signer, request)));
    }
    return all;
  }

  /** The bases of the office that is replaced, under what the law asks of the one who does so. */
  private List<Basis> standingIn(JabatanWilayah replaced, PermintaanKeputusan request) {
    List<Basis> own = ofOffice.apply(as(replaced, request));
    // Without an order it is by his own office that one stands in for the head.
    List<Basis> held =
        request.perintah().isEmpty() || replaced.equals(request.pejabat())
            ? own
            : DerivedOffice.at(Dalil.PERMINTAAN, REPLACED, own);
    Optional<Grant> licence = kind.apply(request);
    List<Basis> all = new ArrayList<>();
    for (Basis basis : held.isEmpty() ? List.of(none(replaced, request)) : held) {
      Basis wrapped =
          SusunanJabatan.isKepalaDaerah(replaced) || request.perintah().isEmpty()
              ? HeadConditions.wrap(basis, replaced, request, licence, endings)
              : ActingConditions.wrap(basis, replaced, request);
      all.add(OrderStanding.add(wrapped, request, endings).over(basis.above()));
    }
    return all;
  }

  /** That the office has nothing; not known, where the order does not say which office it is. */
  private static Basis none(JabatanWilayah office, PermintaanKeputusan request) {
    boolean isOpen =
        request
            .perintah()
            .filter(order -> order.jabatanDigantikan().isEmpty())
            .filter(order -> order.penerima().equals(request.pejabat()))
            .isPresent();
    Syarat missing =
        isOpen
            ? Syarat.of(
                JenisSyarat.DASAR_KEWENANGAN,
                Hasil.TIDAK_DIKETAHUI,
                ActingConditions.at("/jabatanDigantikan", Law.SOURCES.on(request.tanggal()), ""))
            : Outcomes.orNone(List.of(), Outcomes.none(as(office, request))).get(0);
    return new Basis(missing, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  private static PermintaanKeputusan as(JabatanWilayah office, PermintaanKeputusan request) {
    return PermintaanKeputusan.builder()
        .from(request)
        .pejabat(office)
        .perintah(Optional.empty())
        .keadaanKepala(Optional.empty())
        .build();
  }
}
