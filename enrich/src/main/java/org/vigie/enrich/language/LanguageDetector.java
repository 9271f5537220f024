package org.vigie.enrich.language;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text. Three witnesses are heard: letter sequences (OpenNLP's model of 103 languages, its answers
 * limited to those that Vigie reads or passes on, which keeps Polish from being taken for a small neighbour), grammatical
 * words, which settle headlines, and what the page or feed says of itself.
 */
public final class LanguageDetector {
    private static final String MODEL = "/langdetect-183.bin";

    /** As much of a text as is looked at; more does not change the answer. */
    private static final int SAMPLE = 1500;

    /** Letters that a text without a hint needs before it is judged. */
    private static final int FEWEST_LETTERS = 10;

    /** The weight of grammatical words against letter sequences. */
    private static final double WORDS = 6;

    /** How much likelier a long text is in the language it is said to be in, and how many letters double that. */
    private static final double HINT = 1.2;

    private static final double HINT_LETTERS = 15;

    /** How much likelier the first language must be than the second. */
    private static final double CLEAR = 1.08;

    /** How much likelier a language outside the list must be to show that the text is in none of the list. */
    private static final double FOREIGN = 1.6;

    private static final Pattern NOISE = Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+|[#@]\\w+|\\d+");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("([a-zA-Z]{2,3})(?:[-_][\\w-]*)?");

    /** ISO 639-3 as the model writes it, to BCP 47. */
    private static final Map<String, String> SERVED = Map.ofEntries(
            Map.entry("ara", "ar"),
            Map.entry("deu", "de"),
            Map.entry("eng", "en"),
            Map.entry("spa", "es"),
            Map.entry("fra", "fr"),
            Map.entry("ita", "it"),
            Map.entry("nld", "nl"),
            Map.entry("pol", "pl"),
            Map.entry("por", "pt"),
            Map.entry("rus", "ru"),
            Map.entry("tur", "tr"),
            Map.entry("ukr", "uk"),
            Map.entry("cmn", "zh"));

    /** Other languages that news is written in; the rest of the model's answers are noise on short texts. */
    private static final Set<String> FOREIGN_NEWS = Set.of(
            "swe", "dan", "nob", "nno", "fin", "isl", "ekk", "lav", "lit", "ces", "slk", "slv", "hrv", "srp", "bos",
            "mkd", "bul", "ron", "hun", "ell", "sqi", "heb", "fas", "pes", "pus", "urd", "hin", "ben", "tam", "tel",
            "mal", "mar", "guj", "pan", "sin", "tha", "vie", "ind", "msa", "kor", "jpn", "kat", "hye", "kaz", "uzb",
            "azj", "aze", "swa", "som", "amh", "hau", "tgl", "mon", "bel");

    private final LanguageDetectorModel model;
    private final FunctionWords words;

    private LanguageDetector(LanguageDetectorModel model, FunctionWords words) {
        this.model = model;
        this.words = words;
    }

    /** Reads the model; takes about half a second. */
    public static LanguageDetector load() {
        try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the language model " + MODEL + " is not on the class path");
            }
            return new LanguageDetector(new LanguageDetectorModel(in), FunctionWords.load());
        } catch (IOException unreadable) {
            throw new IllegalStateException("the language model " + MODEL + " cannot be read", unreadable);
        }
    }

    /**
     * The language of a text, absent when it cannot be told.
     *
     * @param hint what is said of the language elsewhere: {@code xml:lang}, {@code <html lang>}, the feed's
     */
    public @Nullable String detect(String text, @Nullable String hint) {
        String sample = sample(text);
        String hinted = language(hint);
        long letters = sample.codePoints().filter(Character::isLetter).count();
        if (letters < FEWEST_LETTERS && !isDense(sample)) {
            return letters > 0 && isWrittenIn(hinted, sample) ? hinted : null;
        }
        Language[] answers = new LanguageDetectorME(model).predictLanguages(sample);
        Hint said = new Hint(hinted, HINT + HINT_LETTERS / Math.max(letters, HINT_LETTERS));
        return decide(answers, script(sample.codePoints()), words.shares(sample), said);
    }

    private static @Nullable String decide(
            Language[] answers, UnicodeScript script, Map<String, Double> shares, Hint hint) {
        Map<String, Double> served = new HashMap<>();
        double foreign = 0;
        for (Language answer : answers) {
            String lang = SERVED.get(answer.getLang());
            if (lang != null && script(lang) != script) {
                continue;
            }
            if (lang != null) {
                double weight = 1 + WORDS * shares.getOrDefault(lang, 0.0);
                served.put(lang, answer.getConfidence() * weight * hint.weight(lang));
            } else if (FOREIGN_NEWS.contains(answer.getLang())) {
                foreign = Math.max(foreign, answer.getConfidence());
            }
        }
        Ranking ranking = Ranking.of(served);
        boolean isForeign = foreign > FOREIGN * ranking.first();
        return !isForeign && ranking.first() >= CLEAR * ranking.second() ? ranking.lang() : null;
    }

    /** The beginning of the text without addresses, handles and figures, which say nothing of its language. */
    private static String sample(String text) {
        int end = Math.min(text.length(), 2 * SAMPLE);
        String said = NOISE.matcher(text.substring(0, end)).replaceAll(" ").strip();
        return said.length() <= SAMPLE ? said : said.substring(0, SAMPLE);
    }

    /** A few Chinese characters say as much as a line of letters. */
    private static boolean isDense(String sample) {
        return sample.codePoints().filter(Character::isIdeographic).count() >= 4;
    }

    private static boolean isWrittenIn(@Nullable String lang, String sample) {
        return lang != null && SERVED.containsValue(lang) && script(lang) == script(sample.codePoints());
    }

    private static UnicodeScript script(String lang) {
        return switch (lang) {
            case "ar" -> UnicodeScript.ARABIC;
            case "ru", "uk" -> UnicodeScript.CYRILLIC;
            case "zh" -> UnicodeScript.HAN;
            default -> UnicodeScript.LATIN;
        };
    }

    /** The script that most letters are written in; kana or Hangul beside Han are not Chinese. */
    private static UnicodeScript script(IntStream points) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        points.filter(Character::isLetter).forEach(point -> counts.merge(UnicodeScript.of(point), 1, Integer::sum));
        if (counts.containsKey(UnicodeScript.HIRAGANA) || counts.containsKey(UnicodeScript.HANGUL)) {
            counts.remove(UnicodeScript.HAN);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private static @Nullable String language(@Nullable String hint) {
        if (hint == null) {
            return null;
        }
        Matcher tag = LANGUAGE_TAG.matcher(hint.strip());
        if (!tag.matches()) {
            return null;
        }
        String primary = tag.group(1).toLowerCase(Locale.ROOT);
        return SERVED.getOrDefault(primary, primary);
    }

    /** The language that a text is said to be in, and how far that is believed. */
    private record Hint(@Nullable String lang, double trust) {
        double weight(String candidate) {
            return candidate.equals(lang) ? trust : 1;
        }
    }

    /** The likeliest language, how likely it is, and how likely the next one. */
    private record Ranking(@Nullable String lang, double first, double second) {
        static Ranking of(Map<String, Double> scores) {
            Ranking ranking = new Ranking(null, 0, 0);
            for (Map.Entry<String, Double> entry : scores.entrySet()) {
                double score = entry.getValue();
                ranking = score > ranking.first
                        ? new Ranking(entry.getKey(), score, ranking.first)
                        : new Ranking(ranking.lang, ranking.first, Math.max(ranking.second, score));
            }
            return ranking;
        }
    }
}
