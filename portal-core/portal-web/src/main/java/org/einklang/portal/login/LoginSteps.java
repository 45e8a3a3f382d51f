package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.people.PersonId;

/** Carries the note of {@link SecondStep} from the first page of the login to the second, in a cookie. */
@ApplicationScoped
public class LoginSteps {

    private static final String COOKIE = "einklang-step";
    private static final String PAGE = "/login/code";

    @Inject
    private SecondStep step;

    @Inject
    private SecondFactors factors;

    @Inject
    private Accounts accounts;

    @Inject
    @ConfigProperty(name = "einklang.public-url", defaultValue = "")
    private String publicUrl;

    /** Where the code is asked for. */
    public static String codePage(String wanted) {
        return with(PAGE, wanted);
    }

    /** Where name and password are asked for. */
    static String loginPage(String wanted) {
        return with("/login", wanted);
    }

    private static String with(String page, String wanted) {
        return wanted.isEmpty() ? page : page + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** Whether somebody who has proven everything but this needs the second page; then they are on their way to it. */
    public boolean ask(PersonId person, HttpServletResponse response) {
        Optional<Account> account = factors.isOn(person) ? accounts.of(person) : Optional.empty();
        account.ifPresent(one -> begin(one, response));
        return account.isPresent();
    }

    void begin(Account account, HttpServletResponse response) {
        response.addCookie(cookie(step.noteFor(account), (int) SecondStep.VALID.toSeconds()));
    }

    Optional<PersonId> whoGavePassword(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> step.whoGavePassword(cookie.getValue()));
    }

    void end(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/login");
        cookie.setHttpOnly(true);
        cookie.setSecure(publicUrl.startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
