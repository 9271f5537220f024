/** Events with their reports: which reports tell of the same deed, and what is known of it in sum. */
@NullMarked
package org.vigie.sink.event;

import org.jspecify.annotations.NullMarked;
