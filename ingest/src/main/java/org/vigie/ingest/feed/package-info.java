/** Feeds as bytes in, feeds as records out: every syndication format news is published in, however badly written. */
@NullMarked
package org.vigie.ingest.feed;

import org.jspecify.annotations.NullMarked;
