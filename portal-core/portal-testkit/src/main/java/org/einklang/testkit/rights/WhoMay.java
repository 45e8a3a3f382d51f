package org.einklang.testkit.rights;

/**
 * What one part of the portal says of its addresses: who may open each. A bean among the tests of that part, found by CDI;
 * there is no central list. It is written from the rules that the house has agreed on, never from the code's permissions:
 * otherwise it would only say that the code does what it does.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class PeopleWhoMay implements WhoMay {
 *     public String table() {
 *         return """
 *                 | /c/{cooperation}/people     | /c/lindental/people | members     |
 *                 | /c/{cooperation}/people/new | =                   | coordinator |
 *                 """;
 *     }
 * }
 * }</pre>
 *
 * <p>A line is a pattern as the portal has it, an address that exists in the example world, and who may open it: words of
 * {@link Cast}, accounts, both with commas between. {@code =} stands for the pattern in Lindental. {@code {person:gast}} in an
 * address is the number of that person. Who is not named must get 404; who is not logged in must be sent to the login. A
 * pattern may have several lines: for other things, for the other cooperation. Called once for each run of the suite.
 */
public interface WhoMay {

    /** The lines. */
    String table();

    /**
     * The same for addresses that programs ask with a token, such as {@code /api/v1/{cooperation}/people}; {@code =} stands for
     * the pattern in Lindental here, too. Who is not named must get 404, without a token everybody gets 401.
     */
    default String programs() {
        return "";
    }
}
