/** The rules of law as data, and the validators. */
module id.pamong.validation {
  requires transitive id.pamong.core;
  requires static org.jspecify;
}
