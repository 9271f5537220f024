/** The topics: names, records, retention, and their creation. */
@NullMarked
package org.vigie.schemas.topic;

import org.jspecify.annotations.NullMarked;
