/** Articles that publishers send us by HTTP. */
@NullMarked
package org.vigie.ingest.push;

import org.jspecify.annotations.NullMarked;
