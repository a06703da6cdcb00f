/** Arbitraries of documents, and near misses labelled with the rule that they break. */
module id.pamong.testing {
  requires transitive id.pamong.core;
  requires id.pamong.data;
  requires id.pamong.validation;
  requires transitive net.jqwik.api;
  requires static org.jspecify;

  exports id.pamong.testing;

  provides net.jqwik.api.providers.ArbitraryProvider with
      id.pamong.testing.PamongArbitraryProvider;
}
