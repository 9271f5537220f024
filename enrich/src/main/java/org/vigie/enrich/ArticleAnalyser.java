package org.vigie.enrich;

import org.vigie.enrich.article.EnrichedArticle;

/**
 * Reads one raw article and tells what it says: the whole understanding of text behind one method.
 *
 * <p>Plain Java that knows neither Kafka nor Avro; topology, command line, tests and benchmark use the same one. The
 * same input gives the same outcome, whatever was analysed before. Implementations may be called by several threads.
 */
@FunctionalInterface
public interface ArticleAnalyser {

    /**
     * Analyses one article.
     *
     * @return what it says, or why it cannot be told; an exception means a defect of the program
     */
    Outcome<EnrichedArticle> analyse(RawInput raw);
}
