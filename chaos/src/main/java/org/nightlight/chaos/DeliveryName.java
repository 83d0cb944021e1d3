package org.nightlight.chaos;

import java.util.Locale;
import org.nightlight.settings.Delivery;
import picocli.CommandLine.ITypeConverter;

/** Reads a delivery as settings write it: {@code exactly-once}. */
final class DeliveryName implements ITypeConverter<Delivery> {

  @Override
  public Delivery convert(String text) {
    return Delivery.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static String of(Delivery delivery) {
    return delivery.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
