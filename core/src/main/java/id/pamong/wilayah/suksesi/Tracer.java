package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Follows one code step by step. Used once, by one thread. */
final class Tracer {

  private final Suksesi suksesi;
  private final WilayahCatalog catalog;
  private final KodeWilayah kode;
  private final WilayahEdition dari;
  private final WilayahEdition ke;
  private final List<Langkah> steps = new ArrayList<>();

  /** The regions that the trace has come to, and the weakest evidence on the way. */
  private NavigableMap<KodeWilayah, Bukti> reached = new TreeMap<>();

  /** What was carved out of them on the way, or what they were carved out of. */
  private NavigableSet<KodeWilayah> carved = new TreeSet<>();

  private boolean stayed = true;

  Tracer(Suksesi suksesi, KodeWilayah kode, WilayahEdition dari, WilayahEdition ke) {
    this.suksesi = suksesi;
    this.catalog = suksesi.catalog();
    this.kode = kode;
    this.dari = dari;
    this.ke = ke;
  }

  Jejak trace() {
    int from = suksesi.indexOf(dari);
    int to = suksesi.indexOf(ke);
    boolean forward = from <= to;
    if (catalog.find(kode, dari).isEmpty()) {
      return answer(StatusSuksesi.TIDAK_DIKENAL, forward);
    }
    reached.put(kode, Bukti.KODE_SAMA);
    int here = from;
    for (int there = from; there != to; ) {
      there += forward ? 1 : -1;
      if (there == to || !suksesi.isPartial(catalog.editions().get(there))) {
        follow(suksesi.step(Math.min(here, there), Math.max(here, there)), forward);
        here = there;
      }
    }
    StatusSuksesi status =
        switch (reached.size()) {
          case 0 -> isEndKnown() ? StatusSuksesi.TIDAK_ADA : StatusSuksesi.TIDAK_DIKENAL;
          case 1 -> stayed ? StatusSuksesi.TETAP : StatusSuksesi.SATU;
          default -> StatusSuksesi.BANYAK;
        };
    return answer(status, forward);
  }

  /** That a list of a part of the country lacks a region says nothing, unless law ended it. */
  private boolean isEndKnown() {
    Langkah last = steps.get(steps.size() - 1);
    return !suksesi.isPartial(last.ke())
        || last.perpindahan().stream().allMatch(move -> move.bukti() != Bukti.TIDAK_ADA);
  }

  private void follow(StepIndex step, boolean forward) {
    WilayahEdition here = forward ? step.tabel().dari() : step.tabel().ke();
    WilayahEdition there = forward ? step.tabel().ke() : step.tabel().dari();
    NavigableMap<KodeWilayah, Bukti> next = new TreeMap<>();
    NavigableSet<KodeWilayah> nextCarved = new TreeSet<>();
    List<Perpindahan> moves = new ArrayList<>();
    reached.forEach(
        (code, grade) -> {
          for (Perpindahan move : movesOf(step, code, here, there, forward)) {
            moves.add(move);
            Optional<KodeWilayah> target = move.tujuan().map(Wilayah::kode);
            if (move.hubungan() == HubunganWilayah.PECAHAN) {
              target.ifPresent(nextCarved::add);
            } else {
              stayed &= target.equals(Optional.of(code));
              target.ifPresent(
                  other -> next.merge(other, grade.weaker(move.bukti()), Bukti::stronger));
            }
          }
        });
    for (KodeWilayah code : carved) {
      for (Perpindahan move : movesOf(step, code, here, there, forward)) {
        move.tujuan().map(Wilayah::kode).ifPresent(nextCarved::add);
      }
    }
    if (!moves.isEmpty()) {
      steps.add(new Langkah(here, there, moves));
    }
    reached = next;
    carved = nextCarved;
  }

  private List<Perpindahan> movesOf(
      StepIndex step,
      KodeWilayah code,
      WilayahEdition here,
      WilayahEdition there,
      boolean forward) {
    Wilayah region = catalog.get(code, here);
    List<Perpindahan> moves = new ArrayList<>();
    Optional<BarisSuksesi> renamed = Optional.empty();
    Optional<BarisSuksesi> ended = Optional.empty();
    for (BarisSuksesi baris : step.rowsFrom(code, forward)) {
      if (baris.hubungan() == HubunganWilayah.GANTI_NAMA) {
        renamed = Optional.of(baris);
      } else if (baris.hubungan().isPenerus() || baris.hubungan() == HubunganWilayah.PECAHAN) {
        Optional<KodeWilayah> target = forward ? baris.baru() : baris.lama();
        moves.add(move(region, target.map(other -> catalog.get(other, there)), baris));
      } else {
        ended = Optional.of(baris);
      }
    }
    Optional<Wilayah> same = step.isEnded(code) ? Optional.empty() : catalog.find(code, there);
    if (same.isPresent()) {
      moves.add(
          0,
          renamed
              .map(baris -> move(region, same, baris))
              .orElseGet(
                  () ->
                      new Perpindahan(
                          region, same, HubunganWilayah.TETAP, Bukti.KODE_SAMA, Optional.empty())));
    }
    boolean led = moves.stream().anyMatch(move -> move.hubungan().isPenerus());
    if (!led && (forward || moves.isEmpty())) {
      moves.add(
          ended
              .map(baris -> move(region, Optional.empty(), baris))
              .orElseGet(
                  () ->
                      new Perpindahan(
                          region,
                          Optional.empty(),
                          forward ? HubunganWilayah.TANPA_PENERUS : HubunganWilayah.TANPA_ASAL,
                          Bukti.TIDAK_ADA,
                          Optional.empty())));
    }
    return moves;
  }

  private static Perpindahan move(Wilayah region, Optional<Wilayah> target, BarisSuksesi baris) {
    return new Perpindahan(region, target, baris.hubungan(), baris.bukti(), baris.dasar());
  }

  private Jejak answer(StatusSuksesi status, boolean forward) {
    List<Penerus> successors = new ArrayList<>();
    reached.forEach((code, grade) -> successors.add(new Penerus(catalog.get(code, ke), grade)));
    List<Wilayah> parts =
        carved.stream()
            .filter(code -> !reached.containsKey(code))
            .map(code -> catalog.get(code, ke))
            .toList();
    return new Jejak(
        kode,
        dari,
        ke,
        status,
        successors,
        steps,
        forward ? parts : List.of(),
        forward ? List.of() : parts,
        status != StatusSuksesi.TIDAK_DIKENAL
            && !reached.containsKey(kode)
            && catalog.find(kode, ke).isPresent());
  }
}
