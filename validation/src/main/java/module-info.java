/** The rules of law as data, and the validators that apply them. */
module id.pamong.validation {
  requires transitive id.pamong.core;
  requires static org.jspecify;

  exports id.pamong.validation;
  exports id.pamong.validation.forkopimcam;
  exports id.pamong.validation.mandat;
  exports id.pamong.validation.keputusan;
  exports id.pamong.validation.keputusan.page;
  exports id.pamong.validation.pelimpahan;
  exports id.pamong.validation.pembantuan;
  exports id.pamong.validation.penataan;
  exports id.pamong.validation.pengangkatan;
  exports id.pamong.validation.penugasan;
  exports id.pamong.validation.register;
  exports id.pamong.validation.tipologi;
}
