package id.pamong.validation.keputusan.penugasan;

import id.pamong.validation.keputusan.syarat.Assistance;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;

/**
 * What is assigned to a region as a task of assistance, under the code that it bears in an edition.
 *
 * @param one what is assigned
 * @param region the region in the edition
 * @param conditions what is to be told of the region: that it is the named one, and still of the
 *     provinsi that assigns
 */
public record MovedAssistance(Assistance one, KodeWilayah region, List<Syarat> conditions) {}
