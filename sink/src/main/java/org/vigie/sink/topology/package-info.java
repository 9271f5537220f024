/** The stream from enriched articles to events, routes and entities, exactly once. */
@NullMarked
package org.vigie.sink.topology;

import org.jspecify.annotations.NullMarked;
