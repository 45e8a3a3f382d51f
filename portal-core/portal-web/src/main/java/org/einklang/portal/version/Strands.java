package org.einklang.portal.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays two changed versions beside the text from which both began, and divides all three into sections in which nobody, one
 * or both have changed something. Tokens are paragraphs or words.
 */
final class Strands {

    private final List<String> base;
    private final List<AbstractDelta<String>> mine;
    private final List<AbstractDelta<String>> theirs;

    /**
     * A part of the three texts that belongs together.
     *
     * @param base the tokens from which both began
     * @param mine mine, null if I have not changed them
     * @param theirs the other's, null if they have not changed them
     */
    record Section(
            List<String> base,
            @Nullable List<String> mine,
            @Nullable List<String> theirs) {}

    private Strands(List<String> base, List<String> mine, List<String> theirs) {
        this.base = base;
        this.mine = DiffUtils.diff(base, mine).getDeltas();
        this.theirs = DiffUtils.diff(base, theirs).getDeltas();
    }

    /** The sections in reading order. */
    static List<Section> of(List<String> base, List<String> mine, List<String> theirs) {
        return new Strands(base, mine, theirs).sections();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        int at = 0;
        int my = 0;
        int their = 0;
        while (my < mine.size() || their < theirs.size()) {
            int start = Math.min(start(mine, my), start(theirs, their));
            if (start > at) {
                sections.add(new Section(base.subList(at, start), null, null));
            }
            int end = start;
            int firstMine = my;
            int firstTheirs = their;
            boolean grown = true;
            while (grown) {
                int myNext = beyond(mine, my, start, end);
                end = endOf(mine, my, myNext, end);
                my = myNext;
                int theirNext = beyond(theirs, their, start, end);
                grown = theirNext > their;
                end = endOf(theirs, their, theirNext, end);
                their = theirNext;
                grown = grown && beyond(mine, my, start, end) > my;
            }
            sections.add(new Section(
                    base.subList(start, end),
                    my == firstMine ? null : changed(mine.subList(firstMine, my), start, end),
                    their == firstTheirs ? null : changed(theirs.subList(firstTheirs, their), start, end)));
            at = end;
        }
        if (at < base.size()) {
            sections.add(new Section(base.subList(at, base.size()), null, null));
        }
        return sections;
    }

    private static int start(List<AbstractDelta<String>> deltas, int index) {
        return index < deltas.size() ? deltas.get(index).getSource().getPosition() : Integer.MAX_VALUE;
    }

    /** The first of the deltas that does not touch the section; what is inserted at its very beginning does. */
    private static int beyond(List<AbstractDelta<String>> deltas, int index, int start, int end) {
        int at = index;
        while (at < deltas.size() && (start(deltas, at) < end || start(deltas, at) == start)) {
            at++;
            end = Math.max(
                    end,
                    deltas.get(at - 1).getSource().getPosition()
                            + deltas.get(at - 1).getSource().size());
        }
        return at;
    }

    private static int endOf(List<AbstractDelta<String>> deltas, int from, int to, int end) {
        int last = end;
        for (AbstractDelta<String> delta : deltas.subList(from, to)) {
            last = Math.max(
                    last, delta.getSource().getPosition() + delta.getSource().size());
        }
        return last;
    }

    /** The tokens of the base from start to end, with these changes. */
    private List<String> changed(List<AbstractDelta<String>> deltas, int start, int end) {
        List<String> tokens = new ArrayList<>();
        int at = start;
        for (AbstractDelta<String> delta : deltas) {
            tokens.addAll(base.subList(at, delta.getSource().getPosition()));
            tokens.addAll(delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        tokens.addAll(base.subList(at, end));
        return tokens;
    }
}
