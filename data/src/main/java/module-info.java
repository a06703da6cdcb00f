/** The official region editions. */
module id.pamong.data {
  requires transitive id.pamong.core;
  requires static org.jspecify;

  exports id.pamong.data;
}
