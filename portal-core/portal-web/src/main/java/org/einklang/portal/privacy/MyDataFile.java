package org.einklang.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.web.Download;
import org.einklang.portal.web.HostFile;

/**
 * {@code /me/data/all.json}: everything as one file. Taking it is an act for the audit log, unlike looking: a whole file that
 * lies about somewhere is worth knowing of. If a part cannot be read, it leads back to the page, which says so.
 */
@ApplicationScoped
class MyDataFile implements HostFile {

    static final String ADDRESS = "/me/data/all.json";

    private static final System.Logger LOG = System.getLogger(MyDataFile.class.getName());

    @Inject
    private MyData data;

    @Inject
    private DataAsJson json;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Event<OwnDataTaken> taken;

    @Override
    public String pattern() {
        return ADDRESS;
    }

    @Override
    public void send(Map<String, String> parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Held> all;
        try {
            all = data.all();
        } catch (PartUnreadable fault) {
            LOG.log(System.Logger.Level.ERROR, fault.getMessage(), fault);
            response.sendRedirect("/me/data");
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                Download.disposition("attachment", "einklang-" + PortalTime.dayOf(clock.instant()) + ".json"));
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        taken.fire(new OwnDataTaken(access.me()));
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(response.getWriter())) {
            writer.write(json.of(access.me(), clock.instant(), all));
        }
    }
}
