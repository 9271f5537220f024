/** What is known of one article after each step of the analysis: plain immutable records. */
@NullMarked
package org.vigie.enrich.article;

import org.jspecify.annotations.NullMarked;
