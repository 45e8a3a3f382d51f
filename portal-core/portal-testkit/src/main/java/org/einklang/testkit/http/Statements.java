package org.einklang.testkit.http;

import org.einklang.testkit.Persona;

/**
 * Counts the SQL statements of a page, shell included. A page is sound when the number stays the same with one row and
 * with a hundred.
 */
public final class Statements {

    private Statements() {}

    /** Of a page, seen by the persona for the second time, when nothing is done only once. */
    public static int of(String path, Persona persona) {
        return of(path, Visitor.as(persona));
    }

    /** The same for somebody who is logged in already, or for nobody. */
    public static int of(String path, Visitor visitor) {
        visitor.get(path);
        Answer answer = visitor.get(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + " is not shown: " + answer.status());
        }
        return answer.statements();
    }
}
