package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.JsonPointer;
import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void rootIsTheWholeDocument() {
    assertThat(Place.root().pointer()).isEqualTo(JsonPointer.ROOT);
    assertThat(Place.root().isRoot()).isTrue();
    assertThat(Place.root().property("a").isRoot()).isFalse();
  }

  @Test
  void stepsFollowEachOther() {
    Place place = Place.root().property("penerima").element(2).property("wilayah");
    assertThat(place.pointer().value()).isEqualTo("/penerima/2/wilayah");
    assertThat(place.pointer()).isSameAs(place.pointer());
  }

  @Test
  void namesAreEscapedAndMasked() {
    assertThat(Place.root().property("a/b~c").pointer().value()).isEqualTo("/a~1b~0c");
    assertThat(Place.root().property("").pointer().value()).isEqualTo("/");
    assertThat(Place.root().property("3578010190909999").pointer().value())
        .isEqualTo("/3578********9999");
  }
}
