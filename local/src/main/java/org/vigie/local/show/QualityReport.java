package org.vigie.local.show;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.vigie.enrich.quality.Calibration;
import org.vigie.enrich.quality.CodedEvent;
import org.vigie.enrich.quality.Level;
import org.vigie.enrich.quality.ScoredText;
import org.vigie.enrich.quality.Scores;
import org.vigie.enrich.quality.Tally;

/** Figures of the quality bench, as a table for people or as one JSON object. */
public final class QualityReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Terminal terminal;

    public QualityReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Levels, categories, languages, confidence, then the worst texts. */
    public void table(Scores scores, int errors) {
        print(
                "%d texts, %d labelled events, %d given; %d of %d empty texts kept empty, %d of %d forbidden events given",
                scores.size(),
                scores.goldEvents(),
                scores.givenEvents(),
                scores.keptEmpty(),
                scores.emptyTexts(),
                scores.forbiddenGiven(),
                scores.forbidden());
        head("LEVEL");
        scores.levels().forEach((level, tally) -> line(level.label(), tally));
        head("CATEGORY");
        scores.categories().forEach(this::line);
        print("%-14s %25.3f", "macro F1", scores.macroF1());
        if (scores.languages().size() > 1) {
            head("FULL");
            scores.languages().forEach((lang, some) -> line(lang, some.level(Level.FULL)));
        }
        terminal.print("");
        terminal.print(terminal.faint("CONFIDENCE      MEAN   RIGHT  EVENTS"));
        for (Calibration.Bin bin : scores.calibration()) {
            print(
                    "%.1f - %.1f      %6.3f  %6.3f  %6d",
                    bin.from(), bin.from() + 0.1, bin.mean(), bin.share(), bin.events());
        }
        scores.worst(errors).forEach(this::error);
    }

    private void head(String name) {
        terminal.print("");
        terminal.print(terminal.faint(String.format(
                Locale.ROOT, "%-14s %7s %8s %8s %6s %6s %6s", name, "P", "R", "F1", "RIGHT", "GIVEN", "GOLD")));
    }

    private void line(String name, Tally tally) {
        print(
                "%-14s %7.3f  %7.3f  %7.3f %6d %6d %6d",
                name, tally.precision(), tally.recall(), tally.f1(), tally.found(), tally.given(), tally.gold());
    }

    private void error(ScoredText text) {
        terminal.print("");
        terminal.print(
                text.text().id() + "  " + Text.oneLine(text.text().article().text()));
        text.text().gold().forEach(event -> terminal.print("    gold   " + told(event)));
        text.given().forEach(event -> terminal.print("    given  " + told(event)));
        text.text().forbidden().forEach(event -> terminal.print("    never  " + told(event)));
    }

    private static String told(CodedEvent event) {
        return (event.source().isEmpty() ? "?" : event.source()) + " " + event.code() + " "
                + (event.target().isEmpty() ? "?" : event.target()) + " " + event.plover()
                + (event.optional() ? " (optional)" : "");
    }

    private void print(String form, Object... values) {
        terminal.print(String.format(Locale.ROOT, form, values));
    }

    /** The same figures for programs; shares with four decimals. */
    public void json(Scores scores, int errors) {
        ObjectNode report = figures(scores);
        ObjectNode languages = report.putObject("languages");
        scores.languages().forEach((lang, some) -> languages.set(lang, figures(some)));
        scores.worst(errors)
                .forEach(text -> report.withArray("worst").add(text.text().id()));
        terminal.print(report.toString());
    }

    private static ObjectNode figures(Scores scores) {
        ObjectNode figures = JSON.createObjectNode();
        figures.put("texts", scores.size());
        figures.put("goldEvents", scores.goldEvents());
        figures.put("givenEvents", scores.givenEvents());
        figures.put("emptyTexts", scores.emptyTexts());
        figures.put("keptEmpty", scores.keptEmpty());
        figures.put("forbidden", scores.forbidden());
        figures.put("forbiddenGiven", scores.forbiddenGiven());
        figures.put("macroF1", rounded(scores.macroF1()));
        ObjectNode levels = figures.putObject("levels");
        scores.levels().forEach((level, tally) -> levels.set(level.label(), json(tally)));
        ObjectNode categories = figures.putObject("categories");
        scores.categories().forEach((category, tally) -> categories.set(category, json(tally)));
        for (Calibration.Bin bin : scores.calibration()) {
            figures.withArray("calibration")
                    .addObject()
                    .put("from", bin.from())
                    .put("events", bin.events())
                    .put("right", bin.right())
                    .put("mean", rounded(bin.mean()));
        }
        return figures;
    }

    private static ObjectNode json(Tally tally) {
        return JSON.createObjectNode()
                .put("p", rounded(tally.precision()))
                .put("r", rounded(tally.recall()))
                .put("f1", rounded(tally.f1()))
                .put("found", tally.found())
                .put("given", tally.given())
                .put("gold", tally.gold());
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
