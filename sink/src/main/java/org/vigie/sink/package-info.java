@NullMarked
package org.vigie.sink;

import org.jspecify.annotations.NullMarked;
