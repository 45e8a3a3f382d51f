package org.einklang.portal.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.einklang.portal.web.Download;
import org.einklang.portal.web.HostFile;

/** {@code /admin/diagnostics.json}: the file for support. */
@ApplicationScoped
class DiagnosticsFile implements HostFile {

    @Inject
    private Diagnostics diagnostics;

    @Override
    public String pattern() {
        return "/admin/diagnostics.json";
    }

    @Override
    public void send(Map<String, String> parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> all = diagnostics.all();
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", Download.disposition("attachment", "einklang-diagnose.json"));
        response.setHeader("Cache-Control", "private, no-store");
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(response.getWriter())) {
            writer.writeObject(Json.createObjectBuilder(all).build());
        }
    }
}
