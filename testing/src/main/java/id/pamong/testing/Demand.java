package id.pamong.testing;

/** What a near miss needs of the valid decree that it breaks. */
enum Demand {
  /** The giver heads a kabupaten. */
  KABUPATEN,
  /** The giver heads a kota. */
  KOTA,
  /** No special law applies in the giver's provinsi. */
  ORDINARY_REGION,
  /** Special law applies in the giver's provinsi. */
  SPECIAL_REGION,
  /** The giver's region is not in DKI Jakarta. */
  NOT_JAKARTA,
  /** The giver's region lies in Kalimantan Utara, a provinsi of 2012. */
  YOUNG_PROVINSI,
  /** The giver's region has a kelurahan. */
  HAS_KELURAHAN,
  /** The giver's region has a desa. */
  HAS_DESA,

  /** The instrument is a keputusan. */
  KEPUTUSAN,
  /** The instrument is a peraturan. */
  PERATURAN,
  /** The instrument has the form that the law of the day asks for. */
  RIGHT_FORM,
  /** Neither number nor title carries a year. */
  NO_YEAR,
  /** Number and title carry no other year than that of the day it was set. */
  SAME_YEAR,
  /** The instrument is no Perda. */
  NOT_PERDA,
  /** Some earlier instrument is amended, replaced or revoked. */
  HUBUNGAN,
  /** No earlier instrument is amended, replaced or revoked. */
  NO_HUBUNGAN,

  /** Part of the affairs is delegated under the law of camat, not tasks of assistance. */
  SEBAGIAN_URUSAN,
  /** A task of assistance is handed on, whatever its source. */
  ASSISTANCE,
  /** Tasks of assistance are handed out, and no source is stated. */
  ASSIGNMENT,
  /** No tasks of assistance are handed out without a source. */
  NO_ASSIGNMENT,
  /** The source is a delegation. */
  DELEGASI,
  /** The source is a mandate. */
  MANDAT,
  /** The source is stated. */
  SUMBER,
  /** The source is a delegation or not stated. */
  NOT_MANDAT,
  /** Who signs and answers gives no finding at all. */
  CLEAN_SIGNATURE,
  /** Every receiver is a camat. */
  CAMAT_ONLY,
  /** A kepala desa receives besides, of a region that has a desa. */
  TO_A_DESA,
  /** There are two receivers or more. */
  SEVERAL_RECEIVERS,
  /** No lurah receives a delegation. */
  LURAH_BY_MANDATE_ONLY,
  /** No receiver heads a unit of integrated services. */
  NO_SERVICE_UNIT,

  /** Nothing is cited. */
  NO_DASAR,
  /** All that is cited was in force long before. */
  OLD_DASAR,
  /** What is cited gives no finding at all. */
  CLEAN_DASAR,
  /** One citation alone is a PP, Perpres or Perda. */
  ONE_DELEGATING,

  /** There is a service. */
  LAYANAN,
  /** Every service is a licence. */
  PERIZINAN,
  /** No service is a licence. */
  NONPERIZINAN,
  /** The kind of each service is stated once, as its nature or as its aspect. */
  KIND_ONCE,
  /** The nature of each service is stated, perhaps with its aspect. */
  SIFAT,
  /** The kind of each service is stated as its aspect alone. */
  ASPEK_ONLY,
  /** The services give no finding at all: affair, kind and criteria are stated and met. */
  CLEAN_LAYANAN,
  /** Each service is limited to an area. */
  BATAS_WILAYAH,
  /** Each service is limited in time. */
  BATAS_PERIODE,

  /** The time of the delegation has an end. */
  PERIODE,
  /** It states another day of effect than the day it was set, and a time that begins then. */
  EFFECT_STATED,
  /** It does not take effect before it was set. */
  NOT_RETROACTIVE,
  /** There is a clause on handing on. */
  SUBDELEGASI,
  /** The clause on handing on states when it was first used. */
  FIRST_USE,
  /** There is no clause on handing on. */
  NO_SUBDELEGASI,

  /** Nothing that the document itself says or leaves out gives a finding. */
  CLEAN,
  /** No member of a forum stands in the place of another. */
  OWN_MEMBERS,
  /** Members of a forum stand in the place of others, and who appointed them is stated. */
  REPLACED_MEMBERS,
  /** The members of a forum are those whom every law knew. */
  OLD_MEMBERS,
  /** The prosecution is a member of a forum, the third. */
  PROSECUTION,
  /** A mandate is given by the head of the kabupaten or kota. */
  HEAD_GIVES,
  /** A Plh or Plt does not stand in for the head of the kabupaten or kota. */
  OF_A_CAMAT,
  /** A Plh or Plt stands in for the head of the kabupaten or kota. */
  OF_A_HEAD,
  /** Who is replaced for a time is suspended. */
  SUSPENDED,
  /** Who is replaced is not suspended. */
  NOT_SUSPENDED,
  /** The receiver of a mandate serves a kecamatan. */
  IN_A_KECAMATAN,
  /** A mandate appoints neither Plh nor Plt. */
  PLAIN_MANDATE,
  /** A mandate appoints a Plh or a Plt. */
  PELAKSANA,
  /** A mandate appoints a Plh. */
  PELAKSANA_HARIAN,
  /** A mandate appoints a Plt. */
  PELAKSANA_TUGAS,

  /** A camat is appointed. */
  CAMAT,
  /** A lurah is appointed. */
  LURAH,

  /** A new unit is formed under the ordinary conditions. */
  ORDINARY_FORMATION,
  /** A new kecamatan is formed for a strategic national interest. */
  SPECIAL_FORMATION,
  /** Units are merged. */
  MERGER,
  /** Units are adjusted. */
  ADJUSTMENT,
  /** Kecamatan are formed or changed. */
  OF_KECAMATAN,
  /** Kelurahan are formed or changed. */
  OF_KELURAHAN,
  /** One unit is named, where several may be: to form a kelurahan, earlier to merge kecamatan. */
  ONE_UNIT,
  /** The region has several kelurahan. */
  SEVERAL_KELURAHAN,
  /** The kecamatan has the score of type A. */
  TYPE_A,
  /** The kecamatan has the score of type B, or none. */
  TYPE_B,
  /** The head of the kabupaten or kota mandates to a kepala dinas. */
  TO_AN_AGENCY,
  /** The region has villages enough for a new kecamatan. */
  ENOUGH_VILLAGES,
  /** The annexes of PP 17/2018 have a row for the provinsi. */
  KNOWN_ROW,

  /** A Perda carries the document. */
  BY_PERDA,
  /** A kabupaten or kota assigns to desa. */
  BY_KABUPATEN_KOTA,
  /** The central government assigns, to regions or to desa. */
  BY_PUSAT,
  /** A provinsi assigns to regions. */
  BY_PROVINSI,
  /** Another minister than the Menteri of home affairs assigns. */
  OF_OTHER_MINISTER
}
