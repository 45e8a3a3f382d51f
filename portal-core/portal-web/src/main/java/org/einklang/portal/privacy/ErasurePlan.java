package org.einklang.portal.privacy;

import java.util.List;
import org.einklang.api.privacy.Fate;

/**
 * What an erasure would do, before anybody confirms it.
 *
 * @param name of the person, which has to be typed
 * @param pseudonym what people will read instead
 * @param steps what becomes of what; without what there is none of
 */
public record ErasurePlan(String name, String pseudonym, List<Step> steps) {

    /**
     * What becomes of one kind of thing.
     *
     * @param fate what becomes of it
     * @param module whose it is
     * @param key under which the module tells it
     * @param number how many there are
     */
    public record Step(Fate fate, String module, String key, int number) {}

    /** The steps that end like this. */
    public List<Step> steps(Fate fate) {
        return steps.stream().filter(step -> step.fate() == fate).toList();
    }
}
