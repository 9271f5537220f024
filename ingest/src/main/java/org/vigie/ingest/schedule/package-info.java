/** When to ask which feed: pure logic over time that is handed in. */
@NullMarked
package org.vigie.ingest.schedule;

import org.jspecify.annotations.NullMarked;
