package org.einklang.portal.session;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.text.ReaderLanguage;

/** Where a page asks how long its session lasts. A POST comes from the person, who wants to stay. */
@WebServlet("/session")
public class SessionEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient SessionNotice notice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        if (!notice.isNeeded()) {
            response.getWriter()
                    .write(Json.createObjectBuilder().add("over", true).build().toString());
            return;
        }
        Locale locale = ReaderLanguage.of(request);
        String key = notice.canGoOn() ? "sessions.notice.idle" : "sessions.notice.limit";
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("over", false)
                        .add("left", notice.getSecondsLeft())
                        .add("canGoOn", notice.canGoOn())
                        .add("text", Bundles.text(locale, key, PortalTime.timeOfDay(notice.end(), locale)))
                        .build()
                        .toString());
    }
}
