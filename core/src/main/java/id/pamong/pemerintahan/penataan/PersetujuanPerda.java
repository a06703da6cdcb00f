package id.pamong.pemerintahan.penataan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The approvals of a draft that forms a kecamatan. Immutable and thread-safe.
 *
 * <p>Source: UU 23/2014 Pasal 221 ayat (3).
 *
 * @param persetujuanBersama the day of the joint approval with the DPRD, if stated
 * @param melaluiGubernur whether the draft went through the gubernur, if stated
 * @param disetujuiMenteri whether the minister approved, if stated
 * @param persetujuanMenteri the day of the approval of the minister, if stated
 */
public record PersetujuanPerda(
    Optional<LocalDate> persetujuanBersama,
    Optional<Boolean> melaluiGubernur,
    Optional<Boolean> disetujuiMenteri,
    Optional<LocalDate> persetujuanMenteri) {}
