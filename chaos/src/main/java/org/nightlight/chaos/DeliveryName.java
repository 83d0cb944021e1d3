package org.nightlight.chaos;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nightlight.settings.Delivery;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A delivery as settings write it: {@code exactly-once}. */
final class DeliveryName implements ITypeConverter<Delivery> {

  @Override
  public Delivery convert(String text) {
    return Arrays.stream(Delivery.values())
        .filter(delivery -> of(delivery).equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("allowed " + all()));
  }

  static String of(Delivery delivery) {
    return delivery.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String all() {
    return Arrays.stream(Delivery.values())
        .map(DeliveryName::of)
        .collect(Collectors.joining(" or "));
  }
}
