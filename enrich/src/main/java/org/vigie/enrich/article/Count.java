package org.vigie.enrich.article;

/**
 * A number that belongs to an event.
 *
 * @param what what is counted: DEAD, WOUNDED, DETAINED, MISSING, DISPLACED, SOLDIERS, PROTESTERS, HOSTAGES, DIPLOMATS,
 *     WEAPONS, MONEY_USD, MONEY_EUR, PEOPLE ...
 * @param low the least the words allow
 * @param high the most the words allow; equal to {@code low} for an exact number, and for "at least 12"
 * @param approximate whether the words hedge ("about", « une dizaine »)
 */
public record Count(String what, double low, double high, boolean approximate) {}
