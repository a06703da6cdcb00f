package id.pamong.json;

import static java.util.Map.entry;

import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.pemerintahan.penataan.CalonUnit;
import id.pamong.pemerintahan.penataan.DesaCakupan;
import id.pamong.pemerintahan.penataan.KeuanganDaerah;
import id.pamong.pemerintahan.penataan.Musyawarah;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.pemerintahan.tipologi.BebanKerja;
import id.pamong.pemerintahan.tipologi.SusunanOrganisasi;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wewenang.mandat.TugasMandat;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import java.util.Map;
import java.util.Set;

/**
 * What the types of the model refuse of a single property and their shape does not show, so that a
 * finding names the property and the schema says it too.
 *
 * <p>What is missing here is still refused by the model itself, with its own words.
 */
final class Constraints {

  private static final Constraint NONE = new Constraint.None();
  private static final Constraint NOT_BLANK = new Constraint.NotBlank();
  private static final Constraint COUNT = new Constraint.Between(0, Integer.MAX_VALUE);

  /** An instrument of the Republic. */
  private static final Constraint YEAR = new Constraint.Between(1945, 9999);

  /** PP 19/2008, Lampiran IV. */
  private static final Constraint TOTAL = new Constraint.Between(100, 500);

  private static final Map<Key, Constraint> VALUES =
      Map.ofEntries(
          entry(key(InstrumenHukum.class, "nomor"), NOT_BLANK),
          entry(key(InstrumenHukum.class, "tahun"), YEAR),
          entry(key(InstrumenPelimpahan.class, "nomor"), NOT_BLANK),
          entry(key(InstrumenPelimpahan.class, "tahun"), YEAR),
          entry(key(InstrumenPenetapan.class, "nomor"), NOT_BLANK),
          entry(key(LayananDilimpahkan.class, "nama"), NOT_BLANK),
          entry(key(TugasMandat.class, "uraian"), NOT_BLANK),
          entry(key(PemetaanPelayanan.class, "dokumen"), NOT_BLANK),
          entry(key(BatasMateri.class, "hal"), NOT_BLANK),
          entry(key(PermintaanKeputusan.class, "layanan"), NOT_BLANK),
          entry(key(UkuranObjek.class, "hal"), NOT_BLANK),
          entry(key(UkuranObjek.class, "nilai"), new Constraint.NotNegative()),
          entry(key(CiriObjek.class, "uraian"), NOT_BLANK),
          entry(key(BatasMateri.class, "palingBanyak"), new Constraint.NotNegative()),
          entry(key(PengangkatanPejabat.class, "lamaTugasDiWilayah"), COUNT),
          entry(key(UnitAsal.class, "nilaiKajian"), TOTAL),
          entry(key(CalonUnit.class, "nilaiKajian"), TOTAL),
          entry(key(CalonUnit.class, "nama"), NOT_BLANK),
          entry(key(CalonUnit.class, "ibuKota"), NOT_BLANK),
          entry(key(CalonUnit.class, "penduduk"), COUNT),
          entry(key(CalonUnit.class, "kepalaKeluarga"), COUNT),
          entry(key(CalonUnit.class, "luas"), new Constraint.NotNegative()),
          entry(key(DesaCakupan.class, "penduduk"), COUNT),
          entry(key(DesaCakupan.class, "kepalaKeluarga"), COUNT),
          entry(key(Musyawarah.class, "seluruhnya"), COUNT),
          entry(key(Musyawarah.class, "hadir"), COUNT),
          entry(key(KeuanganDaerah.class, "belanjaPegawai"), new Constraint.NotNegative()),
          entry(key(KeuanganDaerah.class, "apbd"), new Constraint.NotNegative()),
          entry(key(TipologiKecamatan.class, "faktor"), new Constraint.NotNegative()),
          entry(key(TipologiKecamatan.class, "skor"), new Constraint.NotNegative()),
          entry(key(BebanKerja.class, "pendudukDaerah"), COUNT),
          entry(key(BebanKerja.class, "luasDaerah"), new Constraint.NotNegative()),
          entry(key(BebanKerja.class, "apbd"), new Constraint.NotNegative()),
          entry(key(BebanKerja.class, "luas"), new Constraint.NotNegative()),
          entry(key(BebanKerja.class, "desaKelurahan"), COUNT),
          entry(key(BebanKerja.class, "penduduk"), COUNT),
          entry(key(SusunanOrganisasi.class, "sekretariat"), COUNT),
          entry(key(SusunanOrganisasi.class, "subbagian"), COUNT),
          entry(key(SusunanOrganisasi.class, "seksi"), COUNT),
          entry(key(TugasDesa.class, "uraian"), NOT_BLANK),
          entry(key(TugasPembantuan.class, "uraian"), NOT_BLANK));

  private static final Set<Key> NON_EMPTY_LISTS = Set.of(key(PelimpahanWewenang.class, "penerima"));

  private Constraints() {}

  static Constraint of(Class<?> type, String property) {
    return VALUES.getOrDefault(key(type, property), NONE);
  }

  static boolean isNonEmptyList(Class<?> type, String property) {
    return NON_EMPTY_LISTS.contains(key(type, property));
  }

  private static Key key(Class<?> type, String property) {
    return new Key(type, property);
  }

  /** A property of a type of the model. */
  private record Key(Class<?> type, String property) {}
}
