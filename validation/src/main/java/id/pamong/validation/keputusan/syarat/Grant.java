package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.dokumen.CamatLaw;
import id.pamong.validation.keputusan.instrumen.DecreeText;
import id.pamong.validation.keputusan.instrumen.Deputies;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.syarat.Dalil;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one decree gives to one receiver: one service, or services that it does not list.
 *
 * @param text the decree
 * @param service the place of the service in the decree; -1 where it lists none
 * @param receiver the place of the receiver in the decree
 * @param isInPlace whether a wakil gives it with the authority of the head of region
 */
public record Grant(DecreeText text, int service, int receiver, boolean isInPlace) {

  public PelimpahanWewenang decree() {
    return text.decree();
  }

  public String citation() {
    return text.citation();
  }

  public JabatanWilayah office() {
    return decree().penerima().get(receiver);
  }

  /** Returns the office whose authority is given: that of the head, where a wakil acts for him. */
  public JabatanWilayah giver() {
    JabatanWilayah signer = decree().pemberi();
    return isInPlace ? Deputies.headOf(signer).orElse(signer) : signer;
  }

  public LocalDate set() {
    return text.decree().tanggal();
  }

  /** Returns where a part of the decree stands: it may be untouched text of an amended one. */
  public DecreeText.Origin origin(String letak) {
    return text.origin(JsonPointer.parse(letak));
  }

  public Optional<LayananDilimpahkan> layanan() {
    return service < 0 ? Optional.empty() : Optional.of(decree().layanan().get(service));
  }

  public Optional<String> serviceKey() {
    return layanan().map(layanan -> Words.key(layanan.nama()));
  }

  /** Tells whether an amendment states the service anew without a limit, which an earlier has. */
  boolean leavesLimits() {
    String limits = ofService().property("batas").value() + "/";
    return text.origins().keySet().stream().anyMatch(part -> part.startsWith(limits));
  }

  /** Tells whether a part of the decree is one of an earlier text, which it does not state. */
  boolean leaves(JsonPointer part) {
    return text.origins().containsKey(part.value());
  }

  public boolean isFrom(SumberWewenang sumber) {
    return decree().sumber().filter(sumber::equals).isPresent();
  }

  /** Tells whether a Perda gives itself. */
  public boolean isOwnPerda() {
    JenisInstrumen jenis = decree().instrumen().jenis();
    return jenis == JenisInstrumen.PERDA_PROVINSI || jenis == JenisInstrumen.PERDA_KABUPATEN_KOTA;
  }

  /** Returns the same grant of a decree that is read in another way. */
  public Grant of(DecreeText other) {
    return new Grant(other, service, receiver, isInPlace);
  }

  /** Tells whether no other office of the kabupaten or kota stands above the giver. */
  public boolean isOfHead() {
    return giver().jabatan().lingkungan() != LingkunganPemerintahan.KABUPATEN_KOTA
        || giver().jabatan().jenjang() == 0;
  }

  /** Tells whether a kepala Desa mandates his own tasks; UU 6/2014 Pasal 26 ayat (3) huruf e. */
  public boolean isMandateOfDesa() {
    return giver().jabatan() == Jabatan.KEPALA_DESA
        && isFrom(SumberWewenang.MANDAT)
        && isSince(LawDays.UU_6_2014);
  }

  public boolean isSince(LocalDate start) {
    return LawDays.isSince(set(), start);
  }

  /** Tells whether the head of region gives part of the affairs under the law of the camat. */
  public boolean isUnderCamatLaw() {
    return giver().jabatan().isKepalaDaerahKabupatenKota()
        && !isOfGeneralAffair()
        && !isOfVillageBudget()
        && CamatLaw.governs(decree(), office());
  }

  /** Tells whether it goes to another office though it rests on the law of the camat alone. */
  public boolean isOfCamatAlone() {
    return giver().jabatan().isKepalaDaerahKabupatenKota()
        && !isOfGeneralAffair()
        && office().jabatan().lingkungan() == LingkunganPemerintahan.KABUPATEN_KOTA
        && CamatLaw.isOfCamatAlone(decree(), office());
  }

  /** Tells whether the service is the evaluation of a budget of a desa, delegated as such. */
  public boolean isOfVillageBudget() {
    return office().jabatan() == Jabatan.CAMAT
        && layanan().filter(layanan -> !CamatLaw.governs(decree(), layanan)).isPresent();
  }

  /**
   * Tells whether the service is of the general affairs of government, which reach the camat by UU
   * 23/2014 Pasal 25 ayat (6) and not as a part of the affairs of the region.
   */
  public boolean isOfGeneralAffair() {
    return isSince(LawDays.UU_23_2014)
        && layanan()
            .flatMap(LayananDilimpahkan::urusan)
            .filter(urusan -> urusan.kelompok() == KelompokUrusan.UMUM)
            .isPresent();
  }

  public JsonPointer ofService() {
    return JsonPointer.parse("/layanan").index(Math.max(service, 0));
  }

  public JsonPointer ofReceiver() {
    return JsonPointer.parse("/penerima").index(receiver);
  }

  public Dalil at(JsonPointer letak, List<DasarHukum> dasar, List<String> fakta) {
    if (text.origins().isEmpty()) {
      return new Dalil(dasar, fakta, citation(), letak);
    }
    DecreeText.Origin origin = text.origin(letak);
    return new Dalil(dasar, fakta, origin.citation(), JsonPointer.parse(origin.place()));
  }

  public Dalil at(JsonPointer letak, List<DasarHukum> dasar, String... fakta) {
    return at(letak, dasar, List.of(fakta));
  }

  /** Returns what a condition of the decree rests on, by the law of its own day. */
  public Dalil at(JsonPointer letak, Norm norm, List<String> fakta) {
    return at(letak, norm.on(set()), fakta);
  }

  /** Returns what a condition of the decree rests on, by the law of its own day. */
  public Dalil at(JsonPointer letak, Norm norm, String... fakta) {
    return at(letak, norm.on(set()), List.of(fakta));
  }

  /** Returns what a condition of the decree rests on, by the law of its own day. */
  public Dalil at(String letak, Norm norm, String... fakta) {
    return at(JsonPointer.parse(letak), norm, fakta);
  }

  /** Returns the kind of the instrument. */
  public JenisInstrumen kind() {
    return decree().instrumen().jenis();
  }

  public Dalil at(String letak, List<DasarHukum> dasar, String... fakta) {
    return at(JsonPointer.parse(letak), dasar, fakta);
  }
}
