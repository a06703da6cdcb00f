/** Values and models of Indonesian regional public service. */
module id.pamong.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports id.pamong.value;
  exports id.pamong.wilayah;
}
