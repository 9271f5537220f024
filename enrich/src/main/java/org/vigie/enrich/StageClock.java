package org.vigie.enrich;

/** Hears when a stage of understanding an article is over, so that the stages can be timed. */
interface StageClock {
    /** Stages in their order. */
    enum Stage {
        LANGUAGE,
        WORDS,
        NAMES,
        LINKS,
        TREES,
        EVENTS
    }

    /** The work on an article begins. */
    void begin();

    /** A stage is over. */
    void done(Stage stage);

    /** A clock that nobody reads. */
    static StageClock silent() {
        return new StageClock() {
            @Override
            public void begin() {}

            @Override
            public void done(Stage stage) {}
        };
    }
}
