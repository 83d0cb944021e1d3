package org.nightlight.people;

import org.nightlight.event.AccountSettings;

/** Who an account is and what its settings are, by one of its snapshots. */
public record AccountSnapshot(Person person, AccountSettings settings) {}
