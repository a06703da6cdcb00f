package id.pamong.wilayah.bps;

import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row of ISO 3166-2:ID: the letters of a provinsi and the day on which they were given. */
record IsoTable(String letters, KodeWilayah provinsi, Optional<LocalDate> since) {

  private static final LocalDate NEW_PAPUA = LocalDate.of(2022, 11, 29);
  private static final LocalDate NEW_PAPUA_BARAT_DAYA = LocalDate.of(2023, 11, 23);

  /** Sumatera, Jawa, Nusa Tenggara, Kalimantan, Sulawesi, Maluku, Papua. */
  private static final Set<String> UNITS = Set.of("SM", "JW", "NU", "KA", "SL", "ML", "PP");

  private static final List<IsoTable> ROWS =
      rows(
          "11AC12SU13SB14RI15JA16SS17BE18LA19BB21KR31JK32JB33JT34YO35JI36BT51BA52NB53NT",
          "61KB62KT63KS64KI65KU71SA72ST73SN74SG75GO76SR81MA82MU91PA92PB93PS94PT95PE96PD");

  private static List<IsoTable> rows(String... parts) {
    List<IsoTable> rows = new ArrayList<>();
    String text = String.join("", parts);
    for (int at = 0; at < text.length(); at += 4) {
      String letters = text.substring(at + 2, at + 4);
      rows.add(
          new IsoTable(letters, KodeWilayah.parse(text.substring(at, at + 2)), since(letters)));
    }
    return List.copyOf(rows);
  }

  private static Optional<LocalDate> since(String letters) {
    return switch (letters) {
      case "PS", "PT", "PE" -> Optional.of(NEW_PAPUA);
      case "PD" -> Optional.of(NEW_PAPUA_BARAT_DAYA);
      default -> Optional.empty();
    };
  }

  static Optional<IsoTable> ofIso(String letters) {
    return ROWS.stream().filter(row -> row.letters.equals(letters)).findFirst();
  }

  static Optional<IsoTable> ofProvinsi(KodeWilayah provinsi) {
    return ROWS.stream().filter(row -> row.provinsi.equals(provinsi)).findFirst();
  }

  static boolean isUnit(String letters) {
    return UNITS.contains(letters);
  }

  /** Tells whether the code is given on a day; where the first day is not recorded, on any. */
  boolean isGivenOn(LocalDate date) {
    return since.isEmpty() || !date.isBefore(since.get());
  }
}
