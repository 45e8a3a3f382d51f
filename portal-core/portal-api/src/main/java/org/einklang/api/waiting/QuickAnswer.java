package org.einklang.api.waiting;

/**
 * An answer for which one press is enough. It can be changed or taken back later, or it is not offered.
 *
 * @param key what the source gets back: letters of a to z and A to Z
 * @param label what stands on the button, in the reader's language: "Ich komme"
 */
public record QuickAnswer(String key, String label) {}
