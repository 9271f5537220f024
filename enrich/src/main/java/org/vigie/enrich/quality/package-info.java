/** Measures coded events against sentences labelled by people. */
@NullMarked
package org.vigie.enrich.quality;

import org.jspecify.annotations.NullMarked;
