package org.nightlight.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a text must look like; without it any text that is not blank will do. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface TextForm {
  /** A regular expression for the whole text. */
  String regex();

  /** The same in words, for messages. */
  String says();
}
