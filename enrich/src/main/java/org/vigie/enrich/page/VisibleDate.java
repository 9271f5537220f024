package org.vigie.enrich.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The date that stands on a short line next to the headline, for pages that state it nowhere else. */
final class VisibleDate {
    private static final int BEFORE = 4;
    private static final int AFTER = 12;
    private static final int SHORT = 100;

    private VisibleDate() {}

    static @Nullable Stated of(Element body, @Nullable String title) {
        List<Block> blocks = Blocks.of(body);
        int headline = headline(blocks, title);
        if (headline < 0) {
            return null;
        }
        for (Block block : blocks.subList(headline, Math.min(blocks.size(), headline + AFTER))) {
            if (block.isProse() && block.text().length() > SHORT) {
                break;
            }
            Stated date = date(block);
            if (date != null) {
                return date;
            }
        }
        for (Block block : blocks.subList(Math.max(0, headline - BEFORE), headline)) {
            Stated date = date(block);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static int headline(List<Block> blocks, @Nullable String title) {
        for (int i = 0; i < blocks.size() && title != null; i++) {
            Block block = blocks.get(i);
            if (block.text().length() <= title.length() + 40 && Words.share(title, block.text()) > 0.8) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Stated date(Block block) {
        String parsed = block.text().length() > SHORT ? null : PageDates.parse(block.text());
        return parsed == null ? null : new Stated(parsed, "text");
    }
}
