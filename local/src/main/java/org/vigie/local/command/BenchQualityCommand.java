package org.vigie.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.Analyser;
import org.vigie.enrich.quality.LabelledText;
import org.vigie.enrich.quality.QualityBench;
import org.vigie.enrich.quality.Scores;
import org.vigie.local.Failure;
import org.vigie.local.show.Output;
import org.vigie.local.show.QualityReport;
import org.vigie.local.show.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How right the events are. */
@Command(
        name = "quality",
        description = {
            "Score events on labelled texts: precision, recall and F1 per level and category, what a confidence is"
                    + " worth, and the texts that went most wrong. Negated and hypothetical events do not count as"
                    + " given.",
            "",
            "Lines: {\"id\", \"lang\", \"date\", \"text\", \"gold\": [{\"source\", \"code\", \"target\", \"plover\","
                    + " \"acceptCodes\", \"optional\"}], \"mustNotCode\": [...]}",
            "",
            "  vigie bench quality --errors 20",
            "  vigie bench quality --gold labelled.jsonl -o json"
        })
final class BenchQualityCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            description = "Labelled texts (default: the English and French sentences that come with the program).")
    private @Nullable Path gold;

    @Option(names = "--errors", paramLabel = "N", description = "Show so many of the worst texts (default: none).")
    private int errors;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            description = "table or json (default: table on a terminal, else json).")
    private @Nullable Output output;

    BenchQualityCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (output == Output.csv) {
            throw Failure.usage("-o csv is not offered here; there are table and json");
        }
        List<LabelledText> texts = texts();
        Scores scores = new QualityBench(Analyser.load()).score(texts);
        QualityReport report = new QualityReport(terminal);
        if (output == null ? terminal.isForPeople() : output == Output.table) {
            report.table(scores, errors);
        } else {
            report.json(scores, errors);
        }
        return 0;
    }

    private List<LabelledText> texts() throws IOException {
        if (gold != null) {
            try {
                return LabelledText.read(BenchCommand.readable(gold));
            } catch (IllegalArgumentException broken) {
                throw new Failure(Failure.FAILED, String.valueOf(broken.getMessage()));
            }
        }
        List<LabelledText> own = new ArrayList<>();
        Analyser.LANGUAGES.forEach(lang -> own.addAll(LabelledText.own(lang)));
        return own;
    }
}
