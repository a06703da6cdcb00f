package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.pamong.hukum.Periode;
import id.pamong.wilayah.KodeWilayah;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReflectionTest {

  private static Method parse() throws NoSuchMethodException {
    return KodeWilayah.class.getMethod("parse", String.class);
  }

  @Test
  void refusalsOfTheModelComeThroughAsTheyAre() throws NoSuchMethodException {
    Method parse = parse();
    assertThat(Reflection.invoke(parse, null, "35")).isEqualTo(KodeWilayah.of(35));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reflection.invoke(parse, null, "x"))
        .withMessage("region code must have no letters, but was 'x'");
  }

  @Test
  void faultsOfTheCallerAreNoRefusals() throws NoSuchMethodException {
    Method parse = parse();
    assertThatIllegalStateException().isThrownBy(() -> Reflection.invoke(parse, null, 7));
  }

  @Test
  void recordsAreMadeByTheirConstructor() throws NoSuchMethodException {
    Assembler assembler =
        new Assembler.OfRecord(Periode.class.getConstructor(LocalDate.class, Optional.class));
    LocalDate day = LocalDate.of(2014, 12, 6);
    assertThat(assembler.assemble(new Object[] {day, Optional.empty()}))
        .isEqualTo(Periode.sejak(day));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assembler.assemble(new Object[] {day, Optional.of(day)}));
    assertThatIllegalStateException().isThrownBy(() -> assembler.assemble(new Object[] {day, day}));
  }
}
