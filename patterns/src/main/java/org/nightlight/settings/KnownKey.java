package org.nightlight.settings;

/**
 * A setting that exists.
 *
 * @param name joined by dots, as {@code --set} takes it
 * @param file its home, relative to the settings' folder
 * @param path its keys in that file, joined by dots
 * @param nullable whether it may be left without a value
 * @param required whether there must be a word on it at all
 */
record KnownKey(
    String name, String file, String path, ValueForm form, boolean nullable, boolean required) {}
