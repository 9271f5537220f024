/** Files and folders become raw articles, byte for byte. */
@NullMarked
package org.vigie.ingest.files;

import org.jspecify.annotations.NullMarked;
