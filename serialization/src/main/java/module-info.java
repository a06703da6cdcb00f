/** Documents in and out of JSON, with findings and schema; tables of regions from CSV. */
module id.pamong.json {
  requires transitive id.pamong.core;
  requires com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports id.pamong.csv;
  exports id.pamong.json;
}
