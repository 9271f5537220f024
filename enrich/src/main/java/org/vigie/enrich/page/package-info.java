/** From bytes to the text of an article: charset, facts about the page, and its main text without furniture. */
@NullMarked
package org.vigie.enrich.page;

import org.jspecify.annotations.NullMarked;
