@NullMarked
package org.vigie.schemas;

import org.jspecify.annotations.NullMarked;
