package org.einklang.testkit.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.Locale;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a {@code *BrowserIT} extends: each visitor of the test gets a browser window of their own, in German unless asked
 * otherwise. An error on the console, a breach of the Content Security Policy or a request to another host fails the
 * test.
 *
 * <pre>{@code
 * Page page = as(SECRETARY);
 * page.navigate("/c/lindental/meetings");
 * Accessible.check(page);
 * }</pre>
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public abstract class BrowserTest {

    @RegisterExtension
    final Visits visits = new Visits();

    /** A window of somebody who is not logged in. */
    protected Page anonymous() {
        return anonymous(Locale.GERMANY);
    }

    /** A window of somebody who is not logged in and reads this language. */
    protected Page anonymous(Locale locale) {
        return visits.begin(locale, ServiceWorkerPolicy.BLOCK);
    }

    /** A window of the persona, logged in. */
    protected Page as(Persona persona) {
        return as(persona, Locale.GERMANY);
    }

    /** A window of the persona, logged in, whose browser asks for this language; it shows no page yet. */
    protected Page as(Persona persona, Locale locale) {
        Page page = anonymous(locale);
        page.context()
                .addCookies(Visitor.as(persona).cookies().stream()
                        .map(one -> new Cookie(one.getName(), one.getValue())
                                .setUrl(TestPortal.address("/").toString()))
                        .toList());
        return page;
    }

    /** A window of the persona, who has logged in by the login page, and what that leads to. */
    protected Page throughTheLogin(Persona persona) {
        return loggedIn(anonymous(), persona);
    }

    /** A window of the persona, logged in, that keeps the page for when there is no connection. */
    protected Page withWorker(Persona persona) {
        return loggedIn(visits.begin(Locale.GERMANY, ServiceWorkerPolicy.ALLOW), persona);
    }

    private static Page loggedIn(Page page, Persona persona) {
        page.navigate(TestPortal.address("/login").toString());
        login(page, persona);
        return page;
    }

    /** Fills and sends the login page that the window shows. */
    protected static void login(Page page, Persona persona) {
        page.locator("[id='login:name']").fill(persona.account());
        page.locator("[id='login:password']").fill(Persona.PASSWORD);
        page.locator("[id='login:submit']").click();
        page.waitForURL(address -> !address.contains("/login"));
    }
}
