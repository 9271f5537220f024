/** Words, tags and trees: what language technology says about a text, in plain records. */
@NullMarked
package org.vigie.enrich.language;

import org.jspecify.annotations.NullMarked;
