/** The stream from raw articles to enriched ones, exactly once. */
@NullMarked
package org.vigie.enrich.topology;

import org.jspecify.annotations.NullMarked;
