/** Events and tables as a person or a program wants to see them. */
@NullMarked
package org.vigie.local.show;

import org.jspecify.annotations.NullMarked;
