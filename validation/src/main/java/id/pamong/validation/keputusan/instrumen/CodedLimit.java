package id.pamong.validation.keputusan.instrumen;

import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;

/**
 * A region to which a decree limits a service, named by a code that is not of its day.
 *
 * @param region the region under the code of the day, as far as that can be told
 * @param isStated whether law states which code that is
 * @param syarat that the code was in use, which is not known
 */
public record CodedLimit(KodeWilayah region, boolean isStated, Syarat syarat) {}
