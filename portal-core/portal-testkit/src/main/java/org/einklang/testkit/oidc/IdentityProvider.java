package org.einklang.testkit.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * The provider to which the portal under test sends people, as a person's browser sees it. It knows nobody: each login
 * says itself who comes in, and what is wrong with the token.
 */
public final class IdentityProvider {

    /** Of the portal at this provider. */
    public static final String CLIENT = "einklang-test";

    /** Of the portal at this provider. */
    public static final String SECRET = "a-secret-of-the-tests-that-is-long-enough-to-sign-with";

    private static final String ADDRESS = "einklang.test.identity-provider";

    private IdentityProvider() {}

    /** Name of the system property that holds the address, for the test kit itself. */
    public static String addressProperty() {
        return ADDRESS;
    }

    /** The issuer, which is also its address. */
    public static String issuer() {
        return System.getProperty(ADDRESS, "");
    }

    /** Logs in there as somebody with this subject, mail address and comma-separated groups; where the browser is sent. */
    public static String answerTo(String loginAddress, String subject, String mail, String groups, Fault fault) {
        return get(loginAddress + "&as_subject=" + encoded(subject) + "&as_mail=" + encoded(mail) + "&as_groups="
                + encoded(groups) + "&as_fault=" + fault);
    }

    /** Where the provider sends a browser that opens this address. */
    public static String get(String address) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            return answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new AssertionError(address + ": " + answer.statusCode() + " " + answer.body()));
        } catch (IOException noAnswer) {
            throw new AssertionError(noAnswer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
