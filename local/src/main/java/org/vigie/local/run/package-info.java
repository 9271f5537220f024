/** Everything in one process: broker, registry, stages, and the count that proves that nothing was lost. */
@NullMarked
package org.vigie.local.run;

import org.jspecify.annotations.NullMarked;
