package org.einklang.testkit.tck;

import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;

/**
 * An address of a page or file that exists in the demo, and somebody who may open it: without one that is shown, a
 * refusal proves nothing.
 *
 * @param pattern as the module declares it, such as {@code {meeting}/minutes}
 * @param address the same with the parts filled in, such as {@code stg-2026-03/minutes}
 * @param reader who may open it
 */
public record Sample(String pattern, String address, Persona reader) {

    /** A page without parts in its address. */
    public static Sample of(String pattern, Persona reader) {
        return new Sample(pattern, pattern, reader);
    }

    String path(String module) {
        String first = "/c/" + TestPortal.COOPERATION + "/" + module;
        return address.isEmpty() ? first : first + "/" + address;
    }
}
