package org.einklang.portal.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.einklang.api.text.Folded;

/** Tells from the heads of a table what its columns mean; each kind of import has its own meanings. */
public final class Meanings {

    private Meanings() {}

    /**
     * What the columns under these heads mean, as far as one can tell; no meaning is given twice.
     *
     * @param all the meanings there are
     * @param none the one for a column that is not taken over
     * @param names by which names people call a meaning, folded
     */
    public static <E extends Enum<E>> List<E> guess(
            List<String> heads, E[] all, E none, Function<E, Set<String>> names) {
        Set<E> free = new HashSet<>(Arrays.asList(all));
        List<E> guessed = new ArrayList<>();
        for (String head : heads) {
            String wanted = Folded.of(head).replace("*", "").strip();
            E meant = Arrays.stream(all)
                    .filter(one -> one != none && names.apply(one).contains(wanted))
                    .findFirst()
                    .orElse(none);
            guessed.add(free.remove(meant) && meant != none ? meant : none);
        }
        return guessed;
    }
}
