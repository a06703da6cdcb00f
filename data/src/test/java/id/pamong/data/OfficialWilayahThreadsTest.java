package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class OfficialWilayahThreadsTest {

  private static final int THREADS = 100;

  @Test
  void aHundredThreadsGetOneCatalog() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<WilayahCatalog>> answers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      answers.add(
          threads.submit(
              () -> {
                start.await();
                WilayahCatalog catalog = OfficialWilayah.catalog();
                catalog.get(KodeWilayah.of(35, 78), catalog.newest());
                return catalog;
              }));
    }
    start.countDown();
    Set<WilayahCatalog> catalogs = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Future<WilayahCatalog> answer : answers) {
      catalogs.add(answer.get());
    }
    threads.shutdown();
    assertThat(catalogs).hasSize(1);
  }
}
