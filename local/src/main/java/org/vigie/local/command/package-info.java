/** The commands of the launcher, one class each. */
@NullMarked
package org.vigie.local.command;

import org.jspecify.annotations.NullMarked;
