package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.people.PersonId;

/**
 * Tells from where a request comes, and marks a browser in which somebody has logged in, so that attackers elsewhere
 * cannot lock its person out. The mark opens nothing.
 */
@ApplicationScoped
public class Origins {

    /** The cookie that a browser keeps after a login. */
    static final String COOKIE = "einklang-device";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private ClientAddress address;

    @Inject
    private KnownOrigins known;

    @Inject
    @ConfigProperty(name = "einklang.public-url", defaultValue = "")
    private String publicUrl;

    Origin of(HttpServletRequest request) {
        return new Origin(address.of(request), device(request));
    }

    /** The person has logged in from here. */
    void remember(HttpServletRequest request, HttpServletResponse response, PersonId person) {
        String device = device(request);
        if (device.isEmpty()) {
            device = SecretToken.draw(random).value();
        }
        known.remember(person, new Origin(address.of(request), device));
        Cookie cookie = new Cookie(COOKIE, device);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(publicUrl.startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KnownOrigins.REMEMBERED.toSeconds());
        response.addCookie(cookie);
    }

    private static String device(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }
}
