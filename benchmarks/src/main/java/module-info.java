/* Measurements against the budgets; not published. Open, so that JMH reaches its generated classes. */
open module id.pamong.benchmarks {
  requires id.pamong.core;
  requires id.pamong.data;
  requires jmh.core;
  requires static org.jspecify;
}
