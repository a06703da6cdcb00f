package id.pamong.pemerintahan.penataan;

import java.util.Optional;

/**
 * A formation for a strategic national interest, to which the ordinary conditions do not apply.
 * Immutable and thread-safe.
 *
 * <p>Source: PP 17/2018 Pasal 7; PP 19/2008 Pasal 8 and 9.
 *
 * @param kepentingan the interest
 * @param ditugaskanPemerintah whether the central government assigned it, if stated
 * @param melaluiGubernur whether the assignment came through the gubernur, if stated
 * @param disetujuiGubernur whether the gubernur approved beforehand, if stated; PP 19/2008 Pasal 8
 *     ayat (2)
 */
public record PembentukanKhusus(
    KepentinganStrategis kepentingan,
    Optional<Boolean> ditugaskanPemerintah,
    Optional<Boolean> melaluiGubernur,
    Optional<Boolean> disetujuiGubernur) {}
