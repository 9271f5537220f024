/** From clauses to coded events: lexicons, roles, status, date, counts. */
@NullMarked
package org.vigie.enrich.events;

import org.jspecify.annotations.NullMarked;
