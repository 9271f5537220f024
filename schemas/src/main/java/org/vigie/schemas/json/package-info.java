/** Records as JSON for people and plain tools. */
@NullMarked
package org.vigie.schemas.json;

import org.jspecify.annotations.NullMarked;
