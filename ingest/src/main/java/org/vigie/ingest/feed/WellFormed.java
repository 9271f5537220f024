package org.vigie.ingest.feed;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a strict XML parser would say of a feed: for the people who run it, not for reading it. */
final class WellFormed {
    private static final int LONGEST = 2_000_000;

    private WellFormed() {}

    /** The first complaint in one line, or null. */
    static @Nullable String complaint(String text, @Nullable String encoding) {
        if (encoding != null) {
            return encoding;
        }
        if (text.length() > LONGEST) {
            return null;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.END_DOCUMENT) {
                    break;
                }
            }
            return null;
        } catch (XMLStreamException malformed) {
            String message = malformed.getMessage();
            return message == null ? "is not well-formed" : message.replaceAll("\\s+", " ");
        }
    }
}
