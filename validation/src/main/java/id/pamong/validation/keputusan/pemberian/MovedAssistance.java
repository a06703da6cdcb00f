package id.pamong.validation.keputusan.pemberian;

import id.pamong.validation.keputusan.syarat.Assistance;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.util.Optional;

/**
 * What is assigned to a region as a task of assistance, under the code that it bears in an edition.
 *
 * @param one what is assigned
 * @param region the region in the edition
 * @param same the condition that it is the named region, where that is to be told
 */
public record MovedAssistance(Assistance one, KodeWilayah region, Optional<Syarat> same) {}
