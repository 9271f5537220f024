/** Names of places: where they lie, and which of several places of one name is meant. */
@NullMarked
package org.vigie.enrich.entities.places;

import org.jspecify.annotations.NullMarked;
