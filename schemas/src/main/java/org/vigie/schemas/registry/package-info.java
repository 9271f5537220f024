/** Where schemas get their ids: a client, and the server that runs inside the local program. */
@NullMarked
package org.vigie.schemas.registry;

import org.jspecify.annotations.NullMarked;
