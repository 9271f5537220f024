package org.vigie.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Places on earth in GeoRSS and GML, as {@code where.type} and {@code where.coordinates}. Feeds write latitude first, unless they name
 * another coordinate system; the coordinates here are longitude first, as in GeoJSON.
 */
final class Places {
    private static final Map<String, String> TYPES = Map.of(
            "georss_point", "Point",
            "geo_point", "Point",
            "gml_point", "Point",
            "georss_line", "LineString",
            "gml_linestring", "LineString",
            "georss_polygon", "Polygon",
            "gml_polygon", "Polygon",
            "georss_box", "Box");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,17})?");
    private static final int MOST = 2_000;

    private Places() {}

    static void simple(FeedWalk walk, Element element, Frame frame) {
        if (Inline.hasMarkup(element)) {
            walk.children(element, frame);
        } else {
            put(element, frame, true);
        }
    }

    static void shape(FeedWalk walk, Element element, Frame frame) {
        String system = Names.attribute(element, "srsname");
        put(element, frame, system == null || system.contains("4326"));
    }

    private static void put(Element element, Frame frame, boolean latitudeFirst) {
        List<Double> pairs = pairs(Inline.text(element).strip(), latitudeFirst);
        if (pairs == null) {
            return;
        }
        String type = TYPES.getOrDefault(frame.names().of(element), "Point");
        frame.draft().more("where.type", type);
        frame.draft().more("where.coordinates", pairs);
    }

    /** Longitude and latitude in turn; null when the words are not pairs of numbers. */
    private static @Nullable List<Double> pairs(String written, boolean latitudeFirst) {
        String[] parts = written.split("[\\s,]+");
        if (parts.length % 2 != 0 || parts.length > MOST) {
            return null;
        }
        List<Double> pairs = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            if (!NUMBER.matcher(parts[i]).matches()
                    || !NUMBER.matcher(parts[i + 1]).matches()) {
                return null;
            }
            pairs.add(Double.valueOf(parts[latitudeFirst ? i + 1 : i]));
            pairs.add(Double.valueOf(parts[latitudeFirst ? i : i + 1]));
        }
        return List.copyOf(pairs);
    }
}
