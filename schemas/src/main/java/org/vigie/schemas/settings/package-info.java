/** Settings of a module: read once at start, every mistake told with an example that works. */
@NullMarked
package org.vigie.schemas.settings;

import org.jspecify.annotations.NullMarked;
