package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.web.AddressedRequest;
import org.einklang.portal.web.Download;
import org.einklang.portal.web.HostFile;
import org.jspecify.annotations.Nullable;

/**
 * {@code /c/{cooperation}/attachments/{attachment}/{version}}: one version as a file. The browser asks each time whether it is
 * still the same, so that somebody without the right gets nothing out of its store.
 */
@ApplicationScoped
class SentFile implements HostFile {

    @Inject
    private AttachmentReading reading;

    @Inject
    private StoredPieces pieces;

    @Inject
    private AddressedRequest address;

    @Override
    public String pattern() {
        return AttachmentAddress.VERSION;
    }

    @Override
    public void send(Map<String, String> parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(opened(parts), "attachment", request, response);
    }

    /** The version that the address names. @throws NotVisible if there is none for the person who asks */
    AttachmentVersion opened(Map<String, String> parts) {
        CooperationId here = address.cooperation().id();
        return reading.opened(
                here, number(parts.get("attachment")), (int) Math.min(Integer.MAX_VALUE, number(parts.get("version"))));
    }

    private static long number(@Nullable String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new NotVisible("no attachment " + typed);
        }
        return Long.parseLong(typed);
    }

    void send(AttachmentVersion version, String how, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + version.sha256() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        if (Objects.requireNonNullElse(request.getHeader("If-None-Match"), "").contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(version.kind().type());
        response.setHeader("Content-Disposition", Download.disposition(how, version.name()));
        response.setContentLengthLong(version.bytes());
        pieces.send(version, response.getOutputStream());
    }
}
