package org.einklang.testkit;

/**
 * Somebody of the demo's example world in whose place a test acts.
 *
 * @param account login name
 */
public record Persona(String account) {

    /** The password of every demo account. */
    public static final String PASSWORD = "einklang";

    /** Where mails to this persona arrive. */
    public String mail() {
        return account + "@lindental.example";
    }

    @Override
    public String toString() {
        return account;
    }
}
