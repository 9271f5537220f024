/** Who and what an article names: the names in it, and which person, organisation, country or place each one is. */
@NullMarked
package org.vigie.enrich.entities;

import org.jspecify.annotations.NullMarked;
