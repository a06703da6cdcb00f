package id.pamong.wewenang.syarat;

import java.util.Locale;

/** The conditions of authority, each a kind of node in the tree of reasons. */
public enum JenisSyarat {
  /** Some basis of authority stands. */
  WEWENANG(/* any= */ true),
  /** The law itself gives the authority; UU 30/2014 Pasal 12. */
  ATRIBUSI(/* any= */ false),
  /** The head of region exercises the authority of the region. */
  KEPALA_DAERAH(/* any= */ false),
  /** A delegation gives the authority; UU 30/2014 Pasal 13. */
  DELEGASI(/* any= */ false),
  /** A mandate lets the office act; UU 30/2014 Pasal 14. */
  MANDAT(/* any= */ false),
  /** A decree that states no source, or attribution, gives the authority. */
  PELIMPAHAN(/* any= */ false),
  /** A delegation is handed on; UU 30/2014 Pasal 13 ayat (3) and (4). */
  SUBDELEGASI(/* any= */ false),
  /** A Plh or Plt does the routine work of the office; UU 30/2014 Pasal 14 ayat (2). */
  PELAKSANA(/* any= */ false),
  /** The order names the office whose work is done. */
  JABATAN_DIGANTIKAN(/* any= */ false),
  /** The superior of the office gives the order; UU 30/2014 Pasal 34 ayat (2). */
  PENUNJUK_ATASAN(/* any= */ false),
  /** Plh for a time, Plt for good; UU 30/2014 Pasal 14 ayat (2). */
  SEBAB_PELAKSANA(/* any= */ false),
  /** A government assigns the task to the desa; UU 6/2014 Pasal 19 huruf c, UU 23/2014 Pasal 20. */
  PENUGASAN_DESA(/* any= */ false),
  /** Who assigns is a government, of its own region. */
  PENUGAS(/* any= */ false),
  /** It is handed over as an assignment, not as delegation or mandate. */
  CARA_PENYERAHAN(/* any= */ false),
  /** It is a regulation of the head of region; UU 23/2014 Pasal 20 ayat (2) and (4). */
  BENTUK_PENUGASAN(/* any= */ false),
  /** The affair belongs to the one who assigns. */
  URUSAN_PENUGAS(/* any= */ false),
  /** The task is of a field of the desa; UU 6/2014 Pasal 22 ayat (1). */
  BIDANG_DESA(/* any= */ false),
  /** Money comes with it; UU 6/2014 Pasal 22 ayat (2). */
  BIAYA_PENUGASAN(/* any= */ false),
  /** The money is of the one who assigns; UU 23/2014 Pasal 372. */
  SUMBER_BIAYA_PENUGASAN(/* any= */ false),
  /** A gubernur acts as representative of the Pemerintah Pusat; UU 23/2014 Pasal 91. */
  WAKIL_PEMERINTAH_PUSAT(/* any= */ false),
  /** The law names the task for the representative, or it was handed to him. */
  TUGAS_WAKIL_PEMERINTAH_PUSAT(/* any= */ false),
  /** The budget that pays is that of the capacity. */
  PENDANAAN(/* any= */ false),
  /** The budget that is stated and the capacity go together; UU 23/2014 Pasal 282 ayat (1). */
  PENDANAAN_SEJALAN(/* any= */ false),
  /** The general affairs are paid from the budget of the state; UU 23/2014 Pasal 25 ayat (5). */
  PENDANAAN_URUSAN_UMUM(/* any= */ false),
  /** A head carries out the general affairs in his region; UU 23/2014 Pasal 25 ayat (2). */
  PELAKSANAAN_URUSAN_UMUM(/* any= */ false),
  /** The law of the day on who does the work of another is held. */
  HUKUM_PELAKSANA(/* any= */ false),
  /** The one who is appointed is not the one who is replaced; UU 30/2014 Pasal 14 ayat (2). */
  PELAKSANA_LAIN(/* any= */ false),
  /** The order hands over a routine task; UU 30/2014 Pasal 14 ayat (1) huruf b and ayat (7). */
  TUGAS_PERINTAH(/* any= */ false),
  /** The service is among the tasks that the order lists; UU 30/2014 Pasal 15 ayat (1) huruf c. */
  LAYANAN_DALAM_PERINTAH(/* any= */ false),
  /** The head is not barred from his work; UU 23/2014 Pasal 65 ayat (3), 86 and 88. */
  KEPALA_DAERAH_BERTUGAS(/* any= */ false),
  /** The wakil can do the work himself; UU 23/2014 Pasal 65 ayat (6) and 86 ayat (4). */
  WAKIL_KEPALA_DAERAH_BERTUGAS(/* any= */ false),
  /** The general affairs are carried out by the heads; UU 23/2014 Pasal 25 ayat (2). */
  URUSAN_PEMERINTAHAN_UMUM(/* any= */ false),
  /** Law hands the general affairs to this office; UU 23/2014 Pasal 25 ayat (6). */
  DASAR_URUSAN_UMUM(/* any= */ false),
  /** Another office than the camat may be given general affairs; UU 23/2014 Pasal 25. */
  URUSAN_UMUM_KEPADA_LAIN(/* any= */ false),
  /** A Plh or Plt who signs by his office names the giver; UU 30/2014 Pasal 14 and 34. */
  TANDA_TANGAN_PELAKSANA(/* any= */ false),
  /** The wakil or secretary does the work of the head of region; UU 23/2014 Pasal 65. */
  TUGAS_KEPALA_DAERAH(/* any= */ false),
  /** The one who does it is the wakil or the secretary of the region; UU 23/2014 Pasal 65. */
  PENGGANTI_KEPALA_DAERAH(/* any= */ false),
  /** The head of region cannot do his work; UU 23/2014 Pasal 65 ayat (4), 86 and 88. */
  KEADAAN_KEPALA_DAERAH(/* any= */ false),
  /** The head could not do his work on the day the wakil gave; UU 23/2014 Pasal 65 ayat (4). */
  KEADAAN_SAAT_DITETAPKAN(/* any= */ false),
  /** There is no wakil who could; UU 23/2014 Pasal 65 ayat (5) and (6). */
  KEADAAN_WAKIL_KEPALA_DAERAH(/* any= */ false),
  /** The act is of the daily work of the head; UU 23/2014 Pasal 65 ayat (5) and 88. */
  TUGAS_SEHARI_HARI(/* any= */ false),
  /** The act is no licence; elucidation of UU 23/2014 Pasal 65 ayat (5). */
  BUKAN_PERIZINAN(/* any= */ false),
  /** The one who signs has no conflict of interest; UU 30/2014 Pasal 42 ayat (1). */
  TANPA_KONFLIK_KEPENTINGAN(/* any= */ false),
  /** The end of a period falls on a stated holiday; UU 30/2014 Pasal 58 ayat (3). */
  HARI_LIBUR(/* any= */ false),
  /** The day lies in the term of the one who signs; UU 30/2014 Pasal 15 ayat (1) huruf a. */
  MASA_JABATAN(/* any= */ false),
  /** The gubernur acts in this capacity; UU 23/2014 Pasal 59 and 91. */
  KAPASITAS(/* any= */ false),
  /** There is a basis at all; UU 30/2014 Pasal 18 ayat (3) huruf a. */
  DASAR_KEWENANGAN(/* any= */ false),
  /** The law names the task for the office. */
  TUGAS_MENURUT_UNDANG_UNDANG(/* any= */ false),
  /** The task is none that the law gives to a desa alone. */
  BUKAN_TUGAS_DESA(/* any= */ false),
  /** The task is none that the law gives to the gubernur alone; UU 23/2014 Pasal 91. */
  BUKAN_TUGAS_GUBERNUR(/* any= */ false),
  /** The law gives the task to another office on the day; on other days to this one. */
  BUKAN_TUGAS_JABATAN_LAIN(/* any= */ false),
  /** The dinas that receives is the unit of integrated services; PP 96/2012 Pasal 16. */
  PENERIMA_UNIT_PELAYANAN(/* any= */ false),
  /** The instrument has taken effect. */
  INSTRUMEN_BERLAKU(/* any= */ false),
  /** Retroactive effect has a stated ground; UU 30/2014 Pasal 58 ayat (6). */
  BERLAKU_SURUT(/* any= */ false),
  /** No instrument has revoked, replaced or amended it away. */
  TIDAK_DICABUT(/* any= */ false),
  /** It stands, or amendments of the same day on the same service give it too. */
  PERUBAHAN_SEHARI(/* any= */ true),
  /** What other amendments of the same day ask for, were one of them the later one. */
  PEMBACAAN_PERUBAHAN(/* any= */ false),
  /** The instrument that it amends stands. */
  INSTRUMEN_YANG_DIUBAH(/* any= */ false),
  /** The day lies in the period. */
  PERIODE(/* any= */ false),
  /** It does not contradict PP 17/2018; Pasal 35. */
  TIDAK_BERTENTANGAN(/* any= */ false),
  /** The law on regional government of the day is held here; before UU 32/2004 it is not. */
  HUKUM_PEMERINTAHAN_DAERAH(/* any= */ false),
  /** The law under which the instrument was made is known. */
  HUKUM_PADA_TANGGALNYA(/* any= */ false),
  /** The instrument is of a kind that the giver issues. */
  BENTUK_INSTRUMEN(/* any= */ false),
  /** The kind of the instrument can give a mandate, for which the law sets no form. */
  BENTUK_MANDAT(/* any= */ false),
  /** The giver is the head of the kabupaten or kota. */
  PEMBERI(/* any= */ false),
  /** The giver is the head of the provinsi. */
  PEMBERI_KEPALA_PROVINSI(/* any= */ false),
  /** The receiver is an office that may receive. */
  PENERIMA(/* any= */ false),
  /** The receiver serves a region of the giver. */
  PENERIMA_DALAM_WILAYAH(/* any= */ false),
  /** The office is one of such a region: a camat of a kecamatan, a lurah of a kelurahan. */
  JABATAN_SESUAI_WILAYAH(/* any= */ false),
  /** The region of the office exists on the day. */
  WILAYAH_JABATAN(/* any= */ false),
  /** The instrument states whether it delegates or mandates; UU 30/2014 Pasal 11. */
  SUMBER_DINYATAKAN(/* any= */ false),
  /** An attribution is given by the constitution or a law; UU 30/2014 Pasal 12 ayat (1) huruf a. */
  ATRIBUSI_OLEH_UNDANG_UNDANG(/* any= */ false),
  /** By one of the ways in which an unstated source may be read, the authority is there. */
  PEMBACAAN(/* any= */ true),
  /** By both of the ways in which an unstated source may be read, the authority is there. */
  KEDUA_PEMBACAAN(/* any= */ false),
  /** The source is stated, or it makes no difference which one it is. */
  SUMBER_ATAU_KEDUA_PEMBACAAN(/* any= */ true),
  /** What a delegation asks for, where the source is not stated; UU 30/2014 Pasal 13. */
  PEMBACAAN_DELEGASI(/* any= */ false),
  /** What a mandate asks for, where the source is not stated; UU 30/2014 Pasal 14. */
  PEMBACAAN_MANDAT(/* any= */ false),
  /** A PP, Perpres or Perda establishes the delegation. */
  DASAR_DELEGASI(/* any= */ false),
  /** A law itself lets the gubernur delegate to his wakil; UU 23/2014 Pasal 91 ayat (7). */
  DELEGASI_OLEH_UNDANG_UNDANG(/* any= */ false),
  /** The instrument names the service. */
  LAYANAN_DISEBUT(/* any= */ false),
  /** The affair belongs to the kabupaten or kota. */
  URUSAN(/* any= */ false),
  /** The request and the instrument state the same affair. */
  URUSAN_SEJALAN(/* any= */ false),
  /** The part of the affair belongs to the kabupaten or kota, as the request divides it. */
  PEMBAGIAN_URUSAN(/* any= */ false),
  /** The request gives a part to the government to which the law itself gives it; Pasal 14. */
  PEMBAGIAN_SEJALAN(/* any= */ false),
  /** The request and the instrument say alike whether the service is a licence. */
  SIFAT_SEJALAN(/* any= */ false),
  /** The request and the instrument say alike what the state of the head was on its day. */
  KEADAAN_SEJALAN(/* any= */ false),
  /** The request and the instrument say alike whether the task is routine. */
  TUGAS_RUTIN_SEJALAN(/* any= */ false),
  /** A regulation assigns the affair as a task of assistance; UU 23/2014 Pasal 19 and 20. */
  TUGAS_PEMBANTUAN(/* any= */ true),
  /** An instrument assigns a task of assistance to the region; UU 23/2014 Pasal 1 angka 11. */
  PENUGASAN_PEMBANTUAN(/* any= */ false),
  /** The central government assigns, or a provinsi; UU 23/2014 Pasal 1 angka 11. */
  PENUGAS_PEMBANTUAN(/* any= */ false),
  /** It is a peraturan menteri or gubernur; UU 23/2014 Pasal 19 ayat (4), 20 ayat (2). */
  BENTUK_PENUGASAN_PEMBANTUAN(/* any= */ false),
  /** It is set after coordination with the Menteri; UU 23/2014 Pasal 19 ayat (5). */
  KOORDINASI_PENUGASAN_PEMBANTUAN(/* any= */ false),
  /** Who assigns provides the budget; UU 23/2014 Pasal 22 ayat (3). */
  ANGGARAN_PENUGASAN_PEMBANTUAN(/* any= */ false),
  /** The decree and the instrument that assigns state the same affair. */
  URUSAN_PENUGASAN_SEJALAN(/* any= */ false),
  /** The task was assigned before the decree handed it on; UU 23/2014 Pasal 22 ayat (1). */
  PENUGASAN_SEBELUM_PELIMPAHAN(/* any= */ false),
  /** The affair belongs to the provinsi. */
  URUSAN_PROVINSI(/* any= */ false),
  /** The service is of a kind that may be delegated. */
  JENIS_LAYANAN(/* any= */ false),
  /** The criteria of a delegated licence; PP 17/2018 Pasal 11 ayat (3). */
  KRITERIA_PERIZINAN(/* any= */ false),
  /** The criteria of other services; PP 17/2018 Pasal 11 ayat (6). */
  KRITERIA_NONPERIZINAN(/* any= */ false),
  /** Some criteria of other services are enough, which PP 17/2018 Pasal 11 ayat (6) leaves open. */
  KRITERIA_TIDAK_KUMULATIF(/* any= */ false),
  /** The criteria before 8 May 2018; PP 19/2008 Pasal 15 ayat (4). */
  KRITERIA_2008(/* any= */ false),
  /** One criterion is met. */
  KRITERIA(/* any= */ false),
  /** A delegated licence is given at the kecamatan; PP 17/2018 Pasal 11 ayat (4). */
  KANAL(/* any= */ false),
  /** The delegation rests on a mapping of public services. */
  PEMETAAN(/* any= */ false),
  /** A code that the instrument names was in use on the day on which it was set. */
  KODE_PADA_HARINYA(/* any= */ false),
  /** The service is the one that the instrument names in other writing. */
  LAYANAN_SENAMA(/* any= */ false),
  /** The region that the instrument names bears another code on the day. */
  WILAYAH_BERGANTI_KODE(/* any= */ false),
  /** The place of the object exists on the day. */
  WILAYAH_OBJEK(/* any= */ false),
  /** The place lies in the region of the office. */
  TEMPAT(/* any= */ false),
  /** The place lies in the limit of area; UU 30/2014 Pasal 15 ayat (1) huruf b. */
  BATAS_WILAYAH(/* any= */ false),
  /** The day lies in the limit of time; UU 30/2014 Pasal 15 ayat (1) huruf a. */
  BATAS_WAKTU(/* any= */ false),
  /** The object lies in the limit of matter; UU 30/2014 Pasal 15 ayat (1) huruf c. */
  BATAS_MATERI(/* any= */ false),
  /** A limit that an amendment leaves unsaid is kept to, or it was lifted. */
  BATAS_ATAU_DIHAPUS(/* any= */ true),
  /** An amendment that states the service without the earlier limit lifts that. */
  BATAS_DIHAPUS(/* any= */ false),
  /** The request states one measure of the object, where it decides. */
  UKURAN_SEJALAN(/* any= */ false),
  /** The object is not of a kind that is left out. */
  PENGECUALIAN(/* any= */ false),
  /** The request says of the object either that it is of such a kind or that it is not. */
  CIRI_SEJALAN(/* any= */ false),
  /** The receiver of a mandate stands below the giver. */
  BAWAHAN(/* any= */ false),
  /** What is mandated was held by attribution or delegation; UU 30/2014 Pasal 14 ayat (1). */
  MANDAT_DARI_WEWENANG_SENDIRI(/* any= */ false),
  /** The mandate is of a routine task. */
  TUGAS_RUTIN(/* any= */ false),
  /** The act is not strategic; UU 30/2014 Pasal 14 ayat (7). */
  BUKAN_STRATEGIS(/* any= */ false),
  /** The form of signature fits the source of the authority. */
  TANDA_TANGAN(/* any= */ false),
  /** The giver holds the authority itself. */
  PEMBERI_BERWENANG(/* any= */ true),
  /** A regulation allows handing on. */
  SUBDELEGASI_DIBOLEHKAN(/* any= */ false),
  /** Handing on is laid down in a peraturan. */
  SUBDELEGASI_DENGAN_PERATURAN(/* any= */ false),
  /** It is laid down before it is used. */
  SUBDELEGASI_SEBELUM_DILAKSANAKAN(/* any= */ false),
  /** What is handed on are acts (Tindakan); UU 30/2014 Pasal 13 ayat (4). */
  SUBDELEGASI_TINDAKAN(/* any= */ false),
  /** Acts are handed on, and what is asked is none that is a decision: a licence is one. */
  SUBDELEGASI_SEJALAN(/* any= */ false),
  /** It stays in the same government. */
  SUBDELEGASI_LINGKUNGAN(/* any= */ false),
  /** It goes one level down. */
  SUBDELEGASI_SATU_TINGKAT(/* any= */ false);

  private final boolean pilihan;

  JenisSyarat(boolean pilihan) {
    this.pilihan = pilihan;
  }

  /**
   * Tells whether one of its conditions is enough; else all must be met.
   *
   * @return true where one is enough
   */
  public boolean isPilihan() {
    return pilihan;
  }

  /**
   * Returns the id, such as {@code batas-materi}.
   *
   * @return the id
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
