/** Documents in and out of JSON, their structural findings, and their JSON Schema. */
module id.pamong.json {
  requires transitive id.pamong.core;
  requires com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports id.pamong.json;
}
