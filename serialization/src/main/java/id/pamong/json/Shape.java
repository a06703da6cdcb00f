package id.pamong.json;

/** The JSON form of a type of the model. */
sealed interface Shape permits ObjectShape, ScalarShape {}
