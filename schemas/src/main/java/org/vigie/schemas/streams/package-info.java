/** What the two stream programs have in common: settings, start, watch and stop of a topology. */
@NullMarked
package org.vigie.schemas.streams;

import org.jspecify.annotations.NullMarked;
