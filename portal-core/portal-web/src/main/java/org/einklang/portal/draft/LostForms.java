package org.einklang.portal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UnsupportedEncodingException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.people.PersonId;

/**
 * Forms that come too late: the session is over, or the page has been forgotten. They do not act, but what was typed is
 * kept: at once if its writer is logged in, otherwise until the same person logs in within the hour in the same browser.
 */
@ApplicationScoped
public class LostForms {

    /** The cookie that leads back to a parked form. */
    public static final String COOKIE = "einklang-parked";

    private static final String BACK = "einklang.draft.back";
    private static final System.Logger LOG = System.getLogger(LostForms.class.getName());

    private final SecureRandom random = new SecureRandom();

    @Inject
    private FormOwner owner;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftStore store;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "einklang.public-url", defaultValue = "")
    private String publicUrl;

    /** Keeps what the form holds, for whoever wrote it. True if the person who is logged in finds it there now. */
    public boolean rescue(
            HttpServletRequest request, HttpServletResponse response, String address, Optional<PersonId> loggedIn) {
        if (!request.getMethod().equals("POST")) {
            return false;
        }
        try {
            readAsUtf8(request);
            Optional<PersonId> writer = owner.of(request.getParameter(FormOwner.OWNER));
            Optional<DraftPlace> place = DraftPlace.of(address, String.valueOf(request.getParameter(Typed.FORM)));
            Typed typed = Typed.of(request.getParameterMap());
            if (writer.isEmpty() || place.isEmpty() || typed.isNothing()) {
                return false;
            }
            if (writer.equals(loggedIn)) {
                drafts.keep(writer.get(), place.get(), typed);
                return true;
            }
            return park(response, writer.get(), place.get(), typed) && loggedIn.isEmpty();
        } catch (DraftTooLarge tooLarge) {
            LOG.log(System.Logger.Level.WARNING, "A form came too late and was too large to be kept: {0}", tooLarge);
            return false;
        }
    }

    private boolean park(HttpServletResponse response, PersonId writer, DraftPlace place, Typed typed) {
        if (typed.size() > Draft.LARGEST) {
            throw new DraftTooLarge(typed.size());
        }
        ParkingToken token = ParkingToken.draw(random);
        store.park(new ParkedForm(token, writer, place, typed, clock.instant()));
        response.addCookie(cookie(token.value(), (int) ParkedForm.WAITS.toSeconds()));
        return true;
    }

    /** If this browser has a parked form of the person who is logged in, it is their draft from now on. */
    public void claim(HttpServletRequest request, HttpServletResponse response, PersonId person) {
        Optional<Cookie> parked = Stream.of(
                        Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst();
        parked.flatMap(cookie -> store.claim(new ParkingToken(cookie.getValue()), person))
                .ifPresent(form -> {
                    drafts.keep(person, form.place(), form.typed());
                    response.addCookie(cookie("", 0));
                    request.setAttribute(BACK, form.place());
                });
    }

    /** Whether the person has just come back to this form. */
    static boolean isBack(HttpServletRequest request, DraftPlace place) {
        return place.equals(request.getAttribute(BACK)) || request.getParameter(LocalAddress.KEPT) != null;
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(publicUrl.startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }

    private static void readAsUtf8(HttpServletRequest request) {
        try {
            request.setCharacterEncoding("UTF-8");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java has UTF-8", impossible);
        }
    }
}
