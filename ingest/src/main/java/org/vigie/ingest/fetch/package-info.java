/** Fetching from the open web: polite to hosts, safe from what they answer, never into a private network. */
@NullMarked
package org.vigie.ingest.fetch;

import org.jspecify.annotations.NullMarked;
