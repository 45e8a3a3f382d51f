package org.einklang.planted.unmarked;

/** Lies in a package without {@code @NullMarked}. */
public class Unmarked {}
