package id.pamong.pemerintahan.forkopimcam;

import id.pamong.pemerintahan.Jabatan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The proposal on which the members of a Forkopimcam are set. Immutable and thread-safe.
 *
 * <p>Source: PP 12/2022 Pasal 22 ayat (1).
 *
 * @param pengusul the office that proposed
 * @param tanggal the day of the proposal, if known
 */
public record UsulanForkopimcam(Jabatan pengusul, Optional<LocalDate> tanggal) {}
