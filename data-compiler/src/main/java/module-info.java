/** Compiles the pinned sources of the region editions into the pack; not published. */
module id.pamong.data.compiler {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
  requires id.pamong.core;
  requires id.pamong.data;
  requires static org.jspecify;

  // Rows of the sources are records that the binding makes by reflection.
  opens id.pamong.data.compiler to
      com.fasterxml.jackson.databind;
}
