package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class OfficialWilayahThreadsTest {

  private static final int THREADS = 100;

  @Test
  void aHundredThreadsGetOneCatalog() throws Exception {
    assertThat(
            distinctAnswers(
                () -> {
                  WilayahCatalog catalog = OfficialWilayah.catalog();
                  catalog.get(KodeWilayah.of(35, 78), catalog.newest());
                  return catalog;
                }))
        .hasSize(1);
  }

  @Test
  void aHundredThreadsGetOneSuccession() throws Exception {
    assertThat(
            distinctAnswers(
                () -> {
                  Suksesi suksesi = OfficialWilayah.suksesi();
                  WilayahCatalog catalog = suksesi.catalog();
                  suksesi.trace(
                      KodeWilayah.of(92, 71), catalog.editions().get(0), catalog.newest());
                  return suksesi;
                }))
        .hasSize(1);
  }

  private static <T> Set<T> distinctAnswers(Callable<T> question) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<T>> answers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      answers.add(
          threads.submit(
              () -> {
                start.await();
                return question.call();
              }));
    }
    start.countDown();
    Set<T> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Future<T> answer : answers) {
      distinct.add(answer.get());
    }
    threads.shutdown();
    return distinct;
  }
}
