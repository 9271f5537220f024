package org.vigie.enrich.topology;

import org.apache.avro.specific.SpecificRecord;
import org.vigie.v1.BadArticle;
import org.vigie.v1.EnrichedArticle;
import org.vigie.v1.RepeatArticle;

/** What becomes of one raw record: one of three. */
sealed interface Result {

    /** Article id: the key of the record. */
    String id();

    SpecificRecord record();

    record Enriched(EnrichedArticle record) implements Result {
        @Override
        public String id() {
            return record.getId();
        }
    }

    record Refused(BadArticle record) implements Result {
        @Override
        public String id() {
            return record.getId();
        }
    }

    record Repeated(RepeatArticle record) implements Result {
        @Override
        public String id() {
            return record.getId();
        }
    }
}
