package org.einklang.testkit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebError;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.oidc.IdentityProvider;

/**
 * What a visit must not cause, whatever the test is about: errors on the browser's console, breaches of the Content
 * Security Policy (which show up there), script errors, and requests to other hosts.
 */
final class Complaints {

    private static final Set<String> WEB = Set.of("http", "https", "ws", "wss");

    private final List<String> complaints = new ArrayList<>();

    void listenTo(BrowserContext context) {
        context.onConsoleMessage(this::console);
        context.onWebError(this::script);
        context.onRequest(this::request);
    }

    List<String> all() {
        return List.copyOf(complaints);
    }

    private void console(ConsoleMessage message) {
        if (message.type().equals("error") && !isLeftToTheTest(message)) {
            complaints.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    /** A page that is refused as a whole is what the test sees and judges; an icon is asked for by no page. */
    private static boolean isLeftToTheTest(ConsoleMessage message) {
        boolean ofThePage = message.page() != null
                && message.location().startsWith(message.page().url());
        boolean icon = message.location().contains("/favicon.ico");
        return message.text().startsWith("Failed to load resource") && (ofThePage || icon);
    }

    private void script(WebError error) {
        complaints.add("script: " + error.error());
    }

    private void request(Request request) {
        URI target = URI.create(request.url().split("[?#]", 2)[0]);
        boolean elsewhere = WEB.contains(target.getScheme())
                && !target.getAuthority().equals(TestPortal.address("").getAuthority())
                && !request.url().startsWith(IdentityProvider.issuer() + "/");
        if (elsewhere) {
            complaints.add("request to another host: " + request.url());
        }
    }
}
