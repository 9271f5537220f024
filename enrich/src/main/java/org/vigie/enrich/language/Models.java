package org.vigie.enrich.language;

import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Which model files serve which language. They lie beside the program; see the module's README. */
enum Models {
    ENGLISH(
            "en",
            "edu/stanford/nlp/models/parser/nndep/english_UD.gz",
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
            Map.of(
                    "annotators", "tokenize, ssplit, pos",
                    "tokenize.language", "en",
                    "tokenize.options",
                            "invertible=true,splitHyphenated=false,normalizeParentheses=false,untokenizable=noneKeep",
                    "pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger")),
    FRENCH(
            "fr",
            "edu/stanford/nlp/models/parser/nndep/UD_French.gz",
            "edu/stanford/nlp/models/ner/french-wikiner-4class.crf.ser.gz",
            Map.of(
                    "annotators", "tokenize, ssplit, mwt, pos",
                    "tokenize.language", "fr",
                    "mwt.mappingFile", "edu/stanford/nlp/models/mwt/french/french-mwt.tsv",
                    "mwt.pos.model", "edu/stanford/nlp/models/mwt/french/french-mwt.tagger",
                    "mwt.statisticalMappingFile", "edu/stanford/nlp/models/mwt/french/french-mwt-statistical.tsv",
                    "mwt.preserveCasing", "false",
                    "pos.model", "edu/stanford/nlp/models/pos-tagger/french-ud.tagger"));

    final String lang;
    final String parser;
    final String names;
    private final Map<String, String> settings;

    Models(String lang, String parser, String names, Map<String, String> settings) {
        this.lang = lang;
        this.parser = parser;
        this.names = names;
        this.settings = settings;
    }

    static Models of(String lang) {
        for (Models models : values()) {
            if (models.lang.equals(lang)) {
                return models;
            }
        }
        throw new IllegalArgumentException("no models for language '" + lang + "'; there are " + languages());
    }

    static Set<String> languages() {
        return Set.of(ENGLISH.lang, FRENCH.lang);
    }

    Properties pipeline() {
        Properties properties = new Properties();
        properties.putAll(settings);
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("ssplit.isOneSentence", "false");
        properties.setProperty("pos.maxlen", "2000");
        return properties;
    }
}
