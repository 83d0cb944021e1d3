package org.nightlight.settings;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How records are read.
 *
 * @param unknownFields what becomes of a record with a field that the contract does not know
 * @param hashKeyFile holds the secret that keys the hashes of rejected records; null: the fixed
 *     default of {@code detect} and {@code demo}
 */
public record InputSettings(UnknownFields unknownFields, @ReadableFile @Nullable String hashKeyFile)
    implements Serializable {}
