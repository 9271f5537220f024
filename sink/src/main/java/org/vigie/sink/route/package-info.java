/** Which event goes to which topic: the categories, and routes written as data. */
@NullMarked
package org.vigie.sink.route;

import org.jspecify.annotations.NullMarked;
