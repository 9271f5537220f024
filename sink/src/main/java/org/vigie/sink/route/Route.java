package org.vigie.sink.route;

import org.vigie.schemas.filter.Filter;

/**
 * One line of a routes file.
 *
 * @param name what its topic is called after {@code news.events.}
 * @param filter which events go there
 */
public record Route(String name, Filter filter) {}
