/** Values and models of Indonesian regional public service. */
module id.pamong.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports id.pamong.finding;
  exports id.pamong.hukum;
  exports id.pamong.layanan;
  exports id.pamong.pemerintahan.penataan;
  exports id.pamong.pemerintahan.tipologi;
  exports id.pamong.pemerintahan;
  exports id.pamong.pemerintahan.forkopimcam;
  exports id.pamong.pemerintahan.pengangkatan;
  exports id.pamong.value;
  exports id.pamong.wewenang.penugasan;
  exports id.pamong.wewenang;
  exports id.pamong.wewenang.mandat;
  exports id.pamong.wewenang.keputusan;
  exports id.pamong.wewenang.pemegang;
  exports id.pamong.wewenang.syarat;
  exports id.pamong.wilayah;
  exports id.pamong.wilayah.audit;
  exports id.pamong.wilayah.bps;
  exports id.pamong.wilayah.edition;
  exports id.pamong.wilayah.alamat;
  exports id.pamong.wilayah.search;
  exports id.pamong.wilayah.suksesi;
}
