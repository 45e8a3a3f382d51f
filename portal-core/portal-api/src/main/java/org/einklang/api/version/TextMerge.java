package org.einklang.api.version;

/**
 * Merges what two people have written into the same text at the same time. Injected; the host implements it. It changes
 * nothing by itself: who saves decides what to do with conflicts, and shows both wordings.
 */
public interface TextMerge {

    /**
     * Merges by paragraphs, and within a paragraph that both have changed by words.
     *
     * @param base the text from which both began
     * @param mine what I have made of it
     * @param theirs what is stored meanwhile
     */
    MergedText merge(String base, String mine, String theirs);
}
