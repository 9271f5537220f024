/** Who acts in the news: countries, seats of power, organisations and people with their codes at a date, and role nouns. */
@org.jspecify.annotations.NullMarked
package org.vigie.enrich.entities.actors;
