package org.nightlight.people;

import org.jspecify.annotations.Nullable;

/** What comes out of {@link WhoIsWho}: exactly one of the two is not null. */
public record Introduction(@Nullable Sighting sighting, @Nullable PersonNews news) {}
