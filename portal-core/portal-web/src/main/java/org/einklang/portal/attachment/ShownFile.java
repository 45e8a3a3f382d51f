package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.portal.web.HostFile;

/**
 * {@code …/view}: a PDF or a picture as the browser shows it. It stands in a sandbox: whatever is in it loads nothing, runs
 * nothing and belongs to no page of the portal.
 */
@ApplicationScoped
class ShownFile implements HostFile {

    @Inject
    private SentFile sent;

    @Override
    public String pattern() {
        return AttachmentAddress.PREVIEW;
    }

    @Override
    public void send(Map<String, String> parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        AttachmentVersion version = sent.opened(parts);
        if (!version.kind().isShown()) {
            throw new NotVisible("no preview of " + version.kind());
        }
        response.setHeader("Cross-Origin-Opener-Policy", "unsafe-none"); // a sandbox admits no other
        sent.send(version, "inline", request, response);
    }
}
