/** Whether two texts are the same article: exactly, or a wire copy with another headline. */
@NullMarked
package org.vigie.ingest.identity;

import org.jspecify.annotations.NullMarked;
