package org.nightlight.reference;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How large a state is: its longest list or map, and about as many bytes as it is written in. */
record StateMeasure(long bytes, int longest) {

  private static final StateMeasure NOTHING = new StateMeasure(1, 0);

  static StateMeasure of(Object value) {
    if (value == null) {
      return NOTHING;
    } else if (value instanceof String text) {
      return new StateMeasure(2 + text.length(), 0);
    } else if (value instanceof Collection<?> many) {
      return ofMany(many);
    } else if (value instanceof Map<?, ?> map) {
      return ofMany(map.keySet()).and(ofMany(map.values()));
    } else if (value.getClass().isArray()) {
      return new StateMeasure(4 + 8L * Array.getLength(value), 0);
    }
    return value.getClass().isRecord() ? ofRecord(value) : new StateMeasure(8, 0);
  }

  private static StateMeasure ofMany(Collection<?> many) {
    StateMeasure sum = new StateMeasure(4, many.size());
    for (Object one : many) {
      sum = sum.and(of(one));
    }
    return sum;
  }

  private static StateMeasure ofRecord(Object made) {
    List<Object> values = new ArrayList<>();
    try {
      for (RecordComponent component : made.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        values.add(component.getAccessor().invoke(made));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    StateMeasure sum = NOTHING;
    for (Object value : values) {
      sum = sum.and(of(value));
    }
    return sum;
  }

  private StateMeasure and(StateMeasure other) {
    return new StateMeasure(bytes + other.bytes, Math.max(longest, other.longest));
  }
}
