package org.einklang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import org.einklang.api.module.FileSource;

/** Sends a picture that pages show. The browser of the person keeps it for a day, and then asks whether it is still the same. */
final class Picture {

    private Picture() {}

    static void send(FileSource.Content content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] bytes = bytes(content);
        String tag = tag(bytes);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=86400");
        if (Objects.requireNonNullElse(request.getHeader("If-None-Match"), "").contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(content.type());
        response.setHeader("Content-Disposition", "inline");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static byte[] bytes(FileSource.Content content) throws IOException {
        try (InputStream picture = content.content()) {
            return picture.readAllBytes();
        }
    }

    private static String tag(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return "\"" + Long.toString(sum.getValue(), Character.MAX_RADIX) + "-" + bytes.length + "\"";
    }
}
