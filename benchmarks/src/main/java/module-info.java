/* Measurements against the budgets; not published. Open, so that JMH reaches its generated classes. */
open module id.pamong.benchmarks {
  requires id.pamong.core;
  requires id.pamong.data;
  requires id.pamong.json;
  requires id.pamong.testing;
  requires id.pamong.validation;
  requires java.sql;
  requires jmh.core;
  requires org.apache.lucene.core;
  requires org.xerial.sqlitejdbc;
  requires static org.jspecify;
}
