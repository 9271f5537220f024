/** One way to say which events are wanted: for routes, tail, HTTP and exports. */
@NullMarked
package org.vigie.schemas.filter;

import org.jspecify.annotations.NullMarked;
