/** One small main per user story. */
module id.pamong.examples {
  requires id.pamong.core;
  requires id.pamong.data;
  requires id.pamong.json;
  requires id.pamong.validation;
  requires static org.jspecify;

  exports id.pamong.examples;
}
