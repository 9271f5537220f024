/** Events as comma separated values, the same everywhere. */
@NullMarked
package org.vigie.schemas.csv;

import org.jspecify.annotations.NullMarked;
